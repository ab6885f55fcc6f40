import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mergeText } from '../early/merge-text.ts';
import type { KeptText } from './kept-text.ts';
import { MissingNote, missingId } from './MissingNote.tsx';

interface Props {
  /** Unique in the page. */
  readonly id: string;
  readonly label: ComponentChildren;
  /** Constant for as long as the field stands: give the field a key when its text changes. */
  readonly text: KeptText;
  /** Ids of what else describes the field. */
  readonly describedBy: string;
  readonly rows?: number;
}

/** A field for the learner's own words. Every input is kept, on this device only. The note of what is missing goes by its id. */
export function OwnField({ id, label, text, describedBy, rows = 3 }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    // What was typed before this island woke is kept too.
    const merged = mergeText(text.get(), element.value);
    if (merged !== text.get()) text.set(merged);
    return text.subscribe((now) => {
      // An equal value is not set: that would move the caret of who is typing.
      if (element.value !== now) element.value = now;
    });
  }, []);

  return (
    <div class="own">
      <label for={id}>{label}</label>
      <MissingNote at={id} />
      <textarea
        id={id}
        // What was erased elsewhere must not come back with the browser's own memory of the page.
        autocomplete="off"
        rows={rows}
        aria-describedby={`${missingId(id)} ${describedBy}`}
        ref={field}
        onInput={(event) => text.set(event.currentTarget.value)}
      />
    </div>
  );
}

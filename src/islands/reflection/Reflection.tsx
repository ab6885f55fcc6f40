import { useEffect, useRef, useState } from 'preact/hooks';
import { nl } from '../../i18n/nl.ts';
import { reflectionText } from '../../i18n/nl-reflection.ts';
import { $reflection } from '../../stores/texts.ts';
import { mergeText } from '../early/merge-text.ts';
import { useWake } from '../early/use-wake.ts';
import { AsServed } from '../quiz/AsServed.tsx';
import { WhereKept } from '../quiz/WhereKept.tsx';

export interface ReflectionProps {
  readonly lessonId: string;
  readonly id: string;
  /** Plain text. */
  readonly question: string;
}

/** Quiet after the last key before the note speaks: a screen reader must not hear it at every letter. */
const QUIET_MS = 1000;

/** An open field whose text stays on this device. Kept at every input; a note says so once the learner pauses, where it is so. */
export function Reflection({ lessonId, id, question }: ReflectionProps) {
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [note, setNote] = useState('');
  const base = `reflectie-${id}`;

  function keep(text: string) {
    $reflection(lessonId, id).set(text);
    setNote('');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setNote(nl.savedHere), QUIET_MS);
  }

  useWake(root, {
    wake() {
      const field = root.current?.querySelector('textarea');
      if (!field) return;
      const kept = $reflection(lessonId, id);
      const text = mergeText(kept.get(), field.value);
      if (text !== kept.get()) keep(text);
      // From now on the field follows: the text may be changed or erased in the action plan.
      kept.subscribe((now) => {
        // An equal value is not set: that would move the caret of who is typing.
        if (field.value !== now) field.value = now;
      });
    },
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <div class="card reflect" id={base} ref={root}>
      <label for={`${base}-tekst`}>{question}</label>
      {import.meta.env.SSR ? (
        <p class="small muted" id={`${base}-privacy`}>
          {reflectionText.noNames}{' '}
          <span class="on-screen">
            <WhereKept {...reflectionText.privacy} />
          </span>
        </p>
      ) : (
        <AsServed as="p" />
      )}
      <textarea
        id={`${base}-tekst`}
        aria-describedby={`${base}-privacy`}
        // What was erased in the action plan must not come back with the browser's own memory of the page.
        autocomplete="off"
        rows={4}
        onInput={(event) => keep(event.currentTarget.value)}
      />
      <p class="saved if-kept" role="status">
        {note}
      </p>
    </div>
  );
}

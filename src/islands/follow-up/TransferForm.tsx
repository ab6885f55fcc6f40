import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TransferKind } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { $cardNote } from '../../stores/card-notes.ts';
import { Feedback } from '../quiz/Feedback.tsx';
import { focusMissing, type Missing, MissingContext } from './MissingNote.tsx';

interface Props {
  readonly cardId: string;
  readonly kind: TransferKind;
  /** Looks at what is filled in now. Out: `null` when nothing is missing. */
  readonly findMissing: () => Missing | null;
  /** How many questions of the card are still to be answered. */
  readonly openItems: number;
  readonly children: ComponentChildren;
}

const text = followUpText.transfer;

/** The last part of a card. Every input is kept as it is made; the button says that this part is ready. */
export function TransferForm({ cardId, kind, findMissing, openItems, children }: Props) {
  const root = useRef<HTMLFormElement>(null);
  const [view, setView] = useState<{ readonly missing: Missing | null; readonly saved: boolean }>({
    missing: null,
    saved: false,
  });

  useLayoutEffect(() => {
    if (!root.current) return;
    if (view.missing) focusMissing(root.current, view.missing.at);
    if (view.saved) root.current.querySelector<HTMLElement>('.fb')?.focus();
  }, [view]);

  return (
    <form
      class={`card quiz transfer ${kind}`}
      noValidate
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        const missing = findMissing();
        if (missing === null) $cardNote(cardId, 'saved').set('ja');
        setView({ missing, saved: missing === null });
      }}
    >
      <MissingContext.Provider value={view.missing}>{children}</MissingContext.Provider>
      <div class="row js-only">
        <button type="submit" class="btn">
          {text.save[kind]}
        </button>
      </div>
      <Feedback
        base="slot"
        described={
          view.saved
            ? {
                tone: 'good',
                title: text.saved,
                intro: openItems > 0 ? text.openItems(openItems) : text.cardDone,
                html: '',
                outro: '',
              }
            : null
        }
      />
    </form>
  );
}

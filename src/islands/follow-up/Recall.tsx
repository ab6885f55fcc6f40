import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FollowUpCard } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import { $recall } from '../../stores/own-notes.ts';
import { Feedback } from '../quiz/Feedback.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { focusMissing, MissingContext } from './MissingNote.tsx';
import { OwnField } from './OwnField.tsx';

interface Props {
  readonly cardId: string;
  readonly recall: FollowUpCard['recall'][number];
  /** Id of the sentence that tells where the text stays. */
  readonly describedBy: string;
}

const text = followUpText.recall;

/** One question to answer from memory. The answer to compare with comes after the learner's own words. */
export function Recall({ cardId, recall: { id, question, answer }, describedBy }: Props) {
  const root = useRef<HTMLFormElement>(null);
  // An object, so that each press moves the focus, also when nothing else changes.
  const [shown, setShown] = useState<{ readonly view: 'writing' | 'missing' | 'comparing' }>({
    view: 'writing',
  });
  const { view } = shown;
  const base = `ophalen-${id}`;

  useLayoutEffect(() => {
    if (!root.current) return;
    if (view === 'missing') focusMissing(root.current, base);
    if (view === 'comparing') root.current.querySelector<HTMLElement>('.fb')?.focus();
  }, [shown]);

  return (
    <form
      class="card quiz"
      noValidate
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        setShown({ view: $recall(cardId, id).get().trim() === '' ? 'missing' : 'comparing' });
      }}
    >
      <MissingContext.Provider value={view === 'missing' ? { at: base, say: text.missing } : null}>
        <OwnField
          id={base}
          label={<Rich as="span" html={question} />}
          text={$recall(cardId, id)}
          rows={4}
          describedBy={describedBy}
        />
      </MissingContext.Provider>
      <div class="row js-only">
        <button type="submit" class="btn">
          {text.compare}
        </button>
      </div>
      <Feedback
        base={base}
        described={
          view === 'comparing'
            ? { tone: 'neutral', title: quizText.toCompare, intro: '', html: answer, outro: '' }
            : null
        }
      />
      <details class="answers no-js-only">
        <summary>{text.answer}</summary>
        <Rich html={answer} />
      </details>
    </form>
  );
}

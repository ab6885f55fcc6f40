import { quizText } from '../../i18n/nl-quiz.ts';

interface AfterMissProps {
  /** The answer is shown already. */
  readonly asked: boolean;
  readonly onAgain: () => void;
  readonly onReveal: () => void;
}

/** What the learner may do after an answer that was not, or not wholly, right. */
export function AfterMiss({ asked, onAgain, onReveal }: AfterMissProps) {
  return (
    <div class="row">
      <button type="button" class="btn quiet" onClick={onAgain}>
        {quizText.again}
      </button>
      {!asked && (
        <button type="button" class="btn text" onClick={onReveal}>
          {quizText.reveal}
        </button>
      )}
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { correctAnswer } from '../../domain/answer.ts';
import { BANK_ID, type BankItem } from '../../domain/final-test.ts';
import type { Question } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { describeResult } from '../quiz/describe-result.ts';
import { Feedback } from '../quiz/Feedback.tsx';
import { Field } from '../quiz/Field.tsx';
import { Icon } from '../quiz/Icon.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { readAnswer } from '../quiz/read-answer.ts';
import { useQuestion } from '../quiz/use-question.ts';
import { answerLines } from '../test/answer-lines.ts';

interface Props {
  readonly item: BankItem;
  /** The how manieth time the learner is asked this. */
  readonly asking: number;
  /** Which question of the card this is. */
  readonly place: string;
  /** What to do with this type of question. */
  readonly task: string;
}

const text = followUpText.items;

/**
 * An item of the bank, outside a test: the course of a question of a lesson, but at once with the right answer and the
 * item's rationale. `Question` itself cannot be used: it leaves its fixed parts to the page as it was made, and which
 * items a learner gets is known in the browser only.
 */
export function BankQuestion({ item: { question, rationale }, asking, place, task }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { view, order, submit, change, move } = useQuestion(BANK_ID, question, root, asking);
  const { checked, missing } = view;
  const base = `vraag-${question.id}`;

  return (
    <div class="card quiz" id={base} ref={root}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
        onInput={(event) => change(readAnswer(question, new FormData(event.currentTarget)))}
      >
        <p class="small muted">{place}</p>
        <fieldset
          class="field"
          aria-describedby={`${base}-task ${base}-missing`}
          aria-invalid={missing ? 'true' : undefined}
        >
          <legend>
            <Rich as="span" html={question.prompt} />
          </legend>
          <p class="hint" id={`${base}-task`}>
            {task}
          </p>
          <p class="err" id={`${base}-missing`}>
            {missing && <Icon name="almost" />}
            {missing}
          </p>
          <Field
            question={question}
            base={base}
            checked={checked}
            revealed={checked !== null}
            order={order}
            onOrder={move}
          />
        </fieldset>
        <div class="row">
          <button type="submit" class="btn">
            {text.check}
          </button>
        </div>
        <Feedback
          base={base}
          described={checked && { ...describeResult(question, checked), html: rationale }}
        />
        {checked && checked.score.verdict !== 'right' && <RightRows question={question} />}
      </form>
    </div>
  );
}

/** The right answer of a question with rows; options say it themselves. */
function RightRows({ question }: { readonly question: Question }) {
  if ('options' in question) return null;
  const List = question.type === 'order' ? 'ol' : 'ul';
  return (
    <div class="right-rows">
      <p>{text.rightAnswer}</p>
      <List>
        {answerLines(question, correctAnswer(question)).map(({ id, html, to }) => (
          <li key={id}>
            <Rich as="span" html={html} />
            {to !== null && (
              <>
                : <strong>{plainText(to)}</strong>
              </>
            )}
          </li>
        ))}
      </List>
    </div>
  );
}

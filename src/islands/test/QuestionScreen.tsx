import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../domain/quiz.ts';
import { testText } from '../../i18n/nl-test.ts';
import { spendOnItem } from '../../stores/take-test.ts';
import { Field } from '../quiz/Field.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { readAnswer } from '../quiz/read-answer.ts';
import { completeOrder } from '../quiz/start-state.ts';
import { writeAnswer } from '../quiz/write-answer.ts';
import { type AskedItem, countAnswered } from './asked-items.ts';
import type { TestTasks } from './FinalTest.tsx';
import { testPlaceHash } from './test-place.ts';

interface Props {
  readonly asked: readonly AskedItem[];
  /** Which of them is shown; counts from 1. */
  readonly number: number;
  readonly tasks: TestTasks;
  readonly eyebrow: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAnswer: (itemId: string, answer: Answer) => void;
  readonly onNext: () => void;
}

const text = testText.question;

/** One question of an open test: its heading, how far the learner is, the question, and the ways on. */
export function QuestionScreen({ asked, number, tasks, eyebrow, headingRef, onAnswer, onNext }: Props) {
  const current = asked[number - 1];
  const answered = countAnswered(asked);
  const last = number === asked.length;
  if (!current) return null;
  return (
    <>
      <p class="eyebrow">{eyebrow}</p>
      <h1 class="place" key={number} tabIndex={-1} ref={headingRef}>
        {text.place(number, asked.length)}
      </h1>
      <p class="small muted">{text.progress(answered, asked.length - answered)}</p>
      <div class="card quiz">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onNext();
          }}
        >
          <AskedQuestion
            key={current.question.id}
            {...{ current, tasks }}
            onAnswer={(answer) => onAnswer(current.item.question.id, answer)}
          />
          <div class="row">
            {number > 1 && (
              <a class="btn quiet" href={testPlaceHash({ kind: 'question', number: number - 1 })}>
                {text.previous}
              </a>
            )}
            <button type="submit" class="btn">
              {last ? text.toReview : text.next}
            </button>
            {!last && (
              <a class="btn text" href={testPlaceHash({ kind: 'review' })}>
                {text.review}
              </a>
            )}
          </div>
        </form>
      </div>
    </>
  );
}

interface AskedQuestionProps extends Pick<Props, 'tasks'> {
  readonly current: AskedItem;
  readonly onAnswer: (answer: Answer) => void;
}

/** The question itself, drawn anew for each item: its controls are native, and filled from what was kept once. */
function AskedQuestion({ current, tasks, onAnswer }: AskedQuestionProps) {
  const { item, question, answer, state } = current;
  const root = useRef<HTMLFieldSetElement>(null);
  const [order, setOrder] = useState(() =>
    question.type === 'order' ? completeOrder(question, answer) : [],
  );
  const base = `toets-${item.question.id}`;

  useLayoutEffect(() => {
    const form = root.current?.form;
    if (form) writeAnswer(question, form, answer);
  }, []);

  useEffect(() => {
    const opened = performance.now();
    return () => spendOnItem(item.question.id, performance.now() - opened);
  }, []);

  return (
    <>
      <fieldset
        class="field"
        ref={root}
        aria-describedby={`${base}-task`}
        onInput={() => {
          const form = root.current?.form;
          if (form) onAnswer(readAnswer(question, new FormData(form)));
        }}
      >
        <legend>
          <Rich as="span" html={question.prompt} />
        </legend>
        <p class="hint" id={`${base}-task`}>
          {tasks[question.type]}
        </p>
        <Field
          question={question}
          base={base}
          checked={null}
          revealed={false}
          order={order}
          onOrder={(next) => {
            setOrder(next);
            onAnswer(next);
          }}
        />
      </fieldset>
      {question.type === 'order' && (
        // A list that nobody touched is no answer: who finds it right as it stands, says so.
        <button
          type="button"
          class="btn quiet"
          aria-disabled={state === 'answered'}
          onClick={() => state !== 'answered' && onAnswer(order)}
        >
          {state === 'answered' ? text.orderConfirmed : text.confirmOrder}
        </button>
      )}
      <p class="saved" role="status">
        {text.status[state]}
      </p>
    </>
  );
}

import { useRef } from 'preact/hooks';
import type { Question as QuestionData } from '../../domain/quiz.ts';
import { AfterMiss } from './AfterMiss.tsx';
import { Answers } from './Answers.tsx';
import { Certainty } from './Certainty.tsx';
import { describeResult } from './describe-result.ts';
import { Feedback } from './Feedback.tsx';
import { Field } from './Field.tsx';
import { followEstimate } from './follow-estimate.ts';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import { Place } from './Place.tsx';
import { Rich } from './Rich.tsx';
import { readAnswer } from './read-answer.ts';
import { SubmitButton } from './SubmitButton.tsx';
import { Task } from './Task.tsx';
import { useQuestion } from './use-question.ts';

export interface QuestionProps {
  readonly lessonId: string;
  readonly question: QuestionData;
  readonly number: number;
  readonly total: number;
  /** In the quiz, or by itself in the running text. */
  readonly place: 'toets' | 'los';
}

/** One question of any type: complete as HTML, taken over in the browser. Its root has the id `vraag-<question id>`. */
export function Question({ lessonId, question, number, total, place }: QuestionProps) {
  const root = useRef<HTMLDivElement>(null);
  const { view, order, submit, change, move, again, reveal } = useQuestion(lessonId, question, root);
  const { checked, asked, missing } = view;
  const base = `vraag-${question.id}`;
  const verdict = checked?.score.verdict;
  const missed = verdict === 'partly' || verdict === 'wrong';

  return (
    <div class="card quiz" id={base} ref={root}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
        onInput={(event) => {
          const control = event.target as HTMLInputElement;
          followEstimate(control);
          if (control.name !== 'certainty') change(readAnswer(question, new FormData(event.currentTarget)));
        }}
      >
        <Place number={number} total={total} place={place} />
        <fieldset
          class="field"
          aria-describedby={`${base}-task ${base}-missing`}
          aria-invalid={missing ? 'true' : undefined}
        >
          <legend>
            <Rich as="span" html={question.prompt} />
          </legend>
          <Task id={`${base}-task`} question={question} />
          <p class="err" id={`${base}-missing`}>
            {missing && <Icon name="almost" />}
            {missing}
          </p>
          <Field
            question={question}
            base={base}
            checked={checked}
            revealed={asked || verdict === 'right'}
            order={order}
            onOrder={move}
          />
        </fieldset>
        {question.asksCertainty && <Certainty />}
        <Hints hints={question.hints} />
        <SubmitButton question={question} />
        <Feedback base={base} described={checked && describeResult(question, checked)} />
        {missed && <AfterMiss asked={asked} onAgain={again} onReveal={reveal} />}
      </form>
      <Answers base={base} question={question} asked={missed && asked} />
    </div>
  );
}

import { correctAnswer } from '../../domain/answer.ts';
import type { LessonOutline } from '../../domain/course.ts';
import type { JudgedItem } from '../../domain/judge-test.ts';
import { testText } from '../../i18n/nl-test.ts';
import { pageHref } from '../progress/page-href.ts';
import { TONES } from '../quiz/describe-result.ts';
import { Icon } from '../quiz/Icon.tsx';
import { Rich } from '../quiz/Rich.tsx';
import { AnswerText } from './AnswerText.tsx';

interface Props {
  readonly judged: JudgedItem;
  readonly number: number;
  /** The lesson it belongs to; `undefined` when the course no longer has it. */
  readonly lesson: LessonOutline | undefined;
}

const text = testText.result;

/** One question of a test that was handed in: the verdict, both answers in words, why, and the way to the lesson. */
export function ItemReview({ judged: { item, answer, score }, number, lesson }: Props) {
  const { question, rationale } = item;
  const right = score.verdict === 'right';
  return (
    <details class={`judged ${TONES[score.verdict]}`} open={!right}>
      <summary>
        <span>
          <span class="verdict">
            <Icon name={TONES[score.verdict]} />
            {answer.length === 0 ? text.notAnswered : text.verdict[score.verdict]}
          </span>
          <b>{testText.review.question(number)}</b>
          <Rich as="span" html={question.prompt} />
        </span>
      </summary>
      <dl>
        <dt>{text.yourAnswer}</dt>
        <dd>
          <AnswerText question={question} answer={answer} />
        </dd>
        {!right && (
          <>
            <dt>{text.rightAnswer}</dt>
            <dd>
              <AnswerText question={question} answer={correctAnswer(question)} />
            </dd>
          </>
        )}
        <dt>{text.why}</dt>
        <dd>
          <Rich html={rationale} />
        </dd>
      </dl>
      {lesson && (
        <p>
          <a href={pageHref(`lessen/${lesson.id}`)}>{text.toLesson(lesson.number, lesson.title)}</a>
        </p>
      )}
    </details>
  );
}

import type { Ref } from 'preact';
import type { CourseOutline } from '../../domain/course.ts';
import type { BankItem, FinalTestSettings, TestAttempt, TestProgress } from '../../domain/final-test.ts';
import { judgeTest } from '../../domain/judge-test.ts';
import { submittedAttempts, type TestAccess } from '../../domain/test-attempts.ts';
import { testText } from '../../i18n/nl-test.ts';
import { plainList } from '../progress/plain-list.ts';
import type { CourseStanding } from './course-standing.ts';
import { ItemReview } from './ItemReview.tsx';
import { LessonPoints } from './LessonPoints.tsx';
import { NextSteps } from './NextSteps.tsx';
import { nameResult } from './name-test-screen.ts';
import { ScoreRing } from './ScoreRing.tsx';
import { pointsInWords, scopeInWords } from './test-words.ts';

interface Props {
  readonly course: CourseOutline;
  readonly settings: FinalTestSettings;
  readonly bank: readonly BankItem[];
  readonly test: TestProgress;
  readonly attempt: TestAttempt;
  readonly access: TestAccess;
  readonly standing: CourseStanding;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

const text = testText.result;

/** A test that was handed in: the outcome as a sentence, what it leads to, the points per lesson, and every question. */
export function ResultScreen(props: Props) {
  const { course, settings, bank, test, attempt, access, standing, headingRef } = props;
  const judged = judgeTest(bank, settings, attempt);
  const number = submittedAttempts(test, attempt.scope).indexOf(attempt) + 1;
  return (
    <>
      <p class="eyebrow">{text.attempt(number, scopeInWords(course, attempt.scope))}</p>
      <h1 tabIndex={-1} ref={headingRef}>
        {nameResult({ settings, attempt, access })}
      </h1>
      <section class="card outcome" aria-labelledby="verder-kop">
        <ScoreRing points={judged.points} count={judged.count} />
        <div>
          <p>
            <b>{text.points(pointsInWords(judged.points), judged.count)}</b>{' '}
            {text.needed(pointsInWords(judged.needed))}
          </p>
          <h2 id="verder-kop">{text.next}</h2>
          <NextSteps standing={standing} passed={judged.passed} access={access} />
        </div>
      </section>
      <h2 id="per-les-kop">{text.perLesson}</h2>
      <LessonPoints points={judged.lessons} lessons={course.lessons} />
      <h2>{text.items}</h2>
      {judged.points < judged.count && <p class="small muted">{text.itemsHelp}</p>}
      <ol class="judged-items" {...plainList}>
        {judged.items.map((item, index) => (
          <li key={item.item.question.id}>
            <ItemReview
              judged={item}
              number={index + 1}
              lesson={course.lessons.find(({ id }) => id === item.item.lesson)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

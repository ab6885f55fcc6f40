import type { Ref } from 'preact';
import type { CourseOutline } from '../../domain/course.ts';
import type { BankItem, FinalTestSettings, TestScope } from '../../domain/final-test.ts';
import { joinWords } from '../../domain/join-words.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { scopeOf, submittedAttempts, testAccess, withoutOpenTest } from '../../domain/test-attempts.ts';
import { testText } from '../../i18n/nl-test.ts';
import { pageHref } from '../progress/page-href.ts';
import { AccessCard } from './AccessCard.tsx';
import type { AskedItem } from './asked-items.ts';
import type { CourseStanding } from './course-standing.ts';
import { EarlierAttempts } from './EarlierAttempts.tsx';
import { OpenLessons } from './OpenLessons.tsx';
import { OpenTestCard } from './OpenTestCard.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { testFacts } from './test-facts.ts';
import { pointsInWords } from './test-words.ts';

interface Props {
  readonly course: CourseOutline;
  readonly settings: FinalTestSettings;
  readonly bank: readonly BankItem[];
  readonly state: LearnerState;
  readonly standing: CourseStanding;
  /** Which test the page is about; the learner may choose another. */
  readonly scope: TestScope;
  /** The questions of the open test; empty without one. */
  readonly asked: readonly AskedItem[];
  /** Wall clock in ms. */
  readonly now: number;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onScope: (scope: TestScope) => void;
  /** `leaveOpen`: the learner agreed to lose the test that is open. */
  readonly onStart: (scope: TestScope, leaveOpen: boolean) => void;
}

/** What the test is, whether it may begin or goes on, what is still open in the lessons, and earlier attempts. */
export function StartScreen(props: Props) {
  const { course, settings, bank, state, standing, asked, now } = props;
  const { test } = state;
  const own = scopeOf(course, state.route);
  const access = testAccess(test, settings, props.scope, now);
  // A test that is open decides which test the page is about.
  const scope = access.kind === 'open' ? access.attempt.scope : props.scope;
  const scopes: readonly TestScope[] = own === 'course' ? [own] : [own, 'course'];
  const factsOf = (wanted: TestScope) => testFacts(course, settings, bank, wanted);
  const left = withoutOpenTest(test);
  const startable = scopes.filter((other) => testAccess(left, settings, other, now).kind === 'ready');
  const facts = factsOf(scope);
  const of = 1 + settings.resits;
  const used = submittedAttempts(test, scope).length;
  const choose = testText.scope;
  return (
    <>
      <h1 tabIndex={-1} ref={props.headingRef}>
        {testText.title}
      </h1>
      <p class="lead">{testText.lead}</p>
      {access.kind !== 'open' && scopes.length > 1 && (
        <ScopeChoice {...{ course, scopes, factsOf }} chosen={scope} onChoose={props.onScope} />
      )}
      {access.kind === 'open' && (
        <OpenTestCard
          {...{ course, asked, factsOf }}
          attempt={access.attempt}
          others={startable.filter((other) => other !== scope)}
          onStart={(other) => props.onStart(other, true)}
        />
      )}
      <dl class="test-facts">
        <dt>{testText.facts.lessons}</dt>
        <dd>
          {testText.lessons(joinWords(facts.lessons, testText.and))}
          {own === 'course' && (
            <div class="small muted js-only" data-route-choice>
              {choose.noRoute} <a href={pageHref('#route-kop')}>{choose.chooseRoute}</a>
            </div>
          )}
        </dd>
        <dt>{testText.facts.questions}</dt>
        <dd>{facts.questions}</dd>
        <dt>{testText.facts.needed}</dt>
        <dd>{testText.facts.of(pointsInWords(facts.needed), facts.questions)}</dd>
        <dt>{testText.facts.attempts}</dt>
        <dd>{used === 0 ? testText.facts.attemptsOf(of) : testText.facts.attemptsLeft(of - used, of)}</dd>
      </dl>
      {access.kind !== 'open' && (
        <AccessCard
          access={access}
          passedAt={access.kind === 'passed' ? test.attempts.indexOf(access.attempt) + 1 : 0}
          proven={standing.completed && standing.success === 'passed'}
          onStart={() => props.onStart(scope, false)}
        />
      )}
      <Unready standing={standing} mayBegin={access.kind === 'ready'} />
      <EarlierAttempts course={course} test={test} />
    </>
  );
}

/** What the course still asks beside the test. */
function Unready({ standing, mayBegin }: Pick<Props, 'standing'> & { readonly mayBegin: boolean }) {
  const { title, mayBegin: begin, done } = testText.unready;
  const { completed, lessonsDone, success, openLessons } = standing;
  if (completed) return null;
  return (
    <section aria-labelledby="open-kop">
      <h2 id="open-kop">{title}</h2>
      {lessonsDone ? (
        <p>{done}</p>
      ) : (
        <>
          {mayBegin && <p>{begin}</p>}
          <p>{testText.lessonsOpen[success]}</p>
          <OpenLessons lessons={openLessons} />
        </>
      )}
    </section>
  );
}

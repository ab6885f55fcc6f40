import type { CourseOutline } from '../../domain/course.ts';
import { courseResult } from '../../domain/course-result.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { openAttempt } from '../../domain/test-attempts.ts';
import { homeText } from '../../i18n/nl-home.ts';

export interface FinishStep {
  readonly title: string;
  readonly detail: string;
  /** `now`: this is what comes next, one step at most; `open`: it can be done too. */
  readonly state: 'later' | 'open' | 'now' | 'done';
  /** Page to go to, without `.html`; `null` as long as it has nothing to offer. */
  readonly path: string | null;
}

const text = homeText.finish;

/** What comes after the lessons, with where the learner stands in it. In: whether the course has a follow-up. */
export function describeFinish(
  course: CourseOutline,
  state: LearnerState,
  hasFollowUp: boolean,
): readonly FinishStep[] {
  const { lessonsDone, completed, success } = courseResult(course, state);
  const proven = completed && success === 'passed';
  const test: FinishStep = {
    title: text.test.title,
    detail:
      success !== 'unknown'
        ? text.test[success]
        : openAttempt(state.test)
          ? text.test.open
          : lessonsDone
            ? text.test.now
            : text.test.later,
    state: success !== 'unknown' ? 'done' : lessonsDone || openAttempt(state.test) ? 'open' : 'later',
    path: 'eindtoets',
  };
  const proof: FinishStep = {
    title: text.proof.title,
    detail: proven ? text.proof.now : text.proof.later,
    state: proven ? 'open' : 'later',
    path: proven ? 'bewijs' : null,
  };
  const plan: FinishStep = {
    title: text.plan.title,
    detail: text.plan.detail,
    state: lessonsDone ? 'open' : 'later',
    path: 'actieplan',
  };
  const followUp: FinishStep = {
    title: text.followUp.title,
    detail: completed ? text.followUp.now : text.followUp.later,
    state: completed ? 'open' : 'later',
    path: completed ? 'herhalen' : null,
  };
  const steps = [...(course.finalTest ? [test, proof] : []), plan, ...(hasFollowUp ? [followUp] : [])];
  // As long as lessons are open, the card on top of the page says what comes next.
  return lessonsDone ? withFirstNow(steps) : steps;
}

function withFirstNow(steps: readonly FinishStep[]): readonly FinishStep[] {
  const first = steps.findIndex((step) => step.state === 'open');
  return steps.map((step, at) => (at === first ? { ...step, state: 'now' } : step));
}

import type { CourseOutline } from '../../domain/course.ts';
import { courseResult } from '../../domain/course-result.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { openAttempt } from '../../domain/test-attempts.ts';
import { homeText } from '../../i18n/nl-home.ts';

export interface FinishStep {
  readonly title: string;
  readonly detail: string;
  /** `now`: this is what comes next. */
  readonly state: 'later' | 'now' | 'done';
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
    state: success !== 'unknown' ? 'done' : lessonsDone || openAttempt(state.test) ? 'now' : 'later',
    path: 'eindtoets',
  };
  const proof: FinishStep = {
    title: text.proof.title,
    detail: proven ? text.proof.now : text.proof.later,
    state: proven ? 'now' : 'later',
    path: proven ? 'bewijs' : null,
  };
  const plan: FinishStep = {
    title: text.plan.title,
    detail: text.plan.detail,
    state: lessonsDone ? 'now' : 'later',
    path: 'actieplan',
  };
  const followUp: FinishStep = {
    title: text.followUp.title,
    detail: completed ? text.followUp.now : text.followUp.later,
    state: completed ? 'now' : 'later',
    path: completed ? 'herhalen' : null,
  };
  return [...(course.finalTest ? [test, proof] : []), plan, ...(hasFollowUp ? [followUp] : [])];
}

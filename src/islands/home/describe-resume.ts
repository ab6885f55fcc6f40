import type { CourseOutline } from '../../domain/course.ts';
import { courseResult } from '../../domain/course-result.ts';
import { nextStep } from '../../domain/next-step.ts';
import type { LearnerState } from '../../domain/progress.ts';
import { openAttempt } from '../../domain/test-attempts.ts';
import { homeText } from '../../i18n/nl-home.ts';

export interface Resume {
  readonly eyebrow: string;
  readonly title: string;
  readonly detail: string;
  /** What the link says, and what it adds for who hears it out of its place. */
  readonly link: string;
  readonly linkRest: string;
  /** Page to go to, without `.html`. */
  readonly path: string;
}

const text = homeText.resume;

/**
 * The words of the resume card: go on half-way, begin the next lesson, or begin at all. Once the lessons that count
 * are done it leads to the final test and to what comes of it, before any lesson beyond the route.
 */
export function describeResume(course: CourseOutline, state: LearnerState): Resume {
  const { lessonsDone, success } = courseResult(course, state);
  if (course.finalTest !== null && lessonsDone && success !== 'failed') {
    const begun = state.test.attempts.length > 0;
    const words =
      success === 'passed'
        ? text.passed
        : openAttempt(state.test)
          ? text.testOpen
          : begun
            ? text.testAgain
            : text.test;
    return { ...words, linkRest: '', path: success === 'passed' ? 'bewijs' : 'eindtoets' };
  }
  const next = nextStep(course, state);
  if (next === null) {
    const [first] = course.lessons;
    const path = first ? `lessen/${first.id}` : '';
    return {
      eyebrow: text.busy,
      title: text.allDone,
      detail: text.allDoneHelp,
      link: text.again,
      linkRest: '',
      path,
    };
  }
  const { lesson, step, minutesLeft } = next;
  const title = text.lesson(lesson.number, lesson.title);
  if (step === null) {
    return {
      eyebrow: Object.keys(state.lessons).length === 0 ? text.first : text.next,
      title,
      detail: text.minutes(lesson.minutes),
      link: text.begin(lesson.number),
      linkRest: '',
      path: `lessen/${lesson.id}`,
    };
  }
  const number = lesson.steps.indexOf(step) + 1;
  return {
    eyebrow: text.busy,
    title,
    detail: `${text.step(number, lesson.steps.length, step.title)} · ${text.minutesLeft(minutesLeft)}`,
    link: text.goOn,
    linkRest: text.goOnWith(lesson.number),
    path: `lessen/${lesson.id}#${step.id}`,
  };
}

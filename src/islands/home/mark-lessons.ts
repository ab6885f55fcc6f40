import type { CourseOutline, LessonOutline } from '../../domain/course.ts';
import { lessonStatus } from '../../domain/lesson-status.ts';
import type { LearnerState, LessonProgress } from '../../domain/progress.ts';
import { homeText } from '../../i18n/nl-home.ts';

const TONES = { new: 'muted', busy: 'pill now', done: 'pill good' } as const;

export interface LessonMark {
  readonly text: string;
  /** Class names: how the words look, and by `now` and `good` how the figure of the network fills. */
  readonly tone: string;
}

/** Where the learner stands in one lesson, in words. */
export function describeStanding(lesson: LessonOutline, progress: LessonProgress | undefined): LessonMark {
  const { status, stepsDone } = lessonStatus(lesson, progress);
  const text = homeText.status;
  return {
    text: status === 'busy' ? text.busy(stepsDone.length, lesson.steps.length) : text[status],
    tone: TONES[status],
  };
}

/**
 * Writes into every list of lessons in the page where the learner stands, and which lessons the start quiz advises as
 * long as they are not done. The lists are plain HTML: an island for each of forty lessons would carry the course
 * through the page as often.
 */
export function markLessons(course: CourseOutline, state: LearnerState, advised: readonly string[]): void {
  for (const lesson of course.lessons) {
    const { text, tone } = describeStanding(lesson, state.lessons[lesson.id]);
    for (const mark of document.querySelectorAll(`[data-lesson="${lesson.id}"]`)) {
      mark.textContent = text;
      mark.className = tone;
    }
    for (const mark of document.querySelectorAll<HTMLElement>(`[data-advised="${lesson.id}"]`)) {
      mark.hidden = tone === TONES.done || !advised.includes(lesson.id);
    }
  }
}

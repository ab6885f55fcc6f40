import { useStore } from '@nanostores/preact';
import type { LessonOutline } from '../../domain/course.ts';
import { lessonStatus } from '../../domain/lesson-status.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';

const TONES = { new: 'muted', busy: 'pill now', done: 'pill good' } as const;

/** Where the learner stands in one lesson, in words. The HTML from the server says: not begun. */
export function LessonStatus({ lesson }: { readonly lesson: LessonOutline }) {
  const progress = useStore(lessonProgress(lesson.id), { ssr: 'initial' });
  const { status, stepsDone } = lessonStatus(lesson, progress);
  const text = homeText.status;
  return (
    <span class={TONES[status]} data-lesson={lesson.id}>
      {status === 'busy' ? text.busy(stepsDone.length, lesson.steps.length) : text[status]}
    </span>
  );
}

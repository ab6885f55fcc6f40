import { useEffect, useState } from 'preact/hooks';
import type { LessonOutline } from '../../domain/course.ts';
import { lessonStatus } from '../../domain/lesson-status.ts';
import { progressText } from '../../i18n/nl-progress.ts';
import { $bookmark } from '../../stores/bookmark.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { seeStep } from '../../stores/see-step.ts';
import { plainList } from './plain-list.ts';
import { useStored } from './use-stored.ts';
import { watchSteps } from './watch-steps.ts';

/**
 * Where the learner is in the lesson: a line of words, and a bar per step that leads to it. Remembers the page and the
 * steps whose end was seen. The HTML from the server holds all steps, at the height it keeps.
 */
export function StepStrip({ lesson }: { readonly lesson: LessonOutline }) {
  const progress = useStored(lessonProgress(lesson.id));
  const [current, setCurrent] = useState(lesson.steps[0]?.id ?? '');
  const { stepsDone } = lessonStatus(lesson, progress);

  useEffect(() => {
    $bookmark.set(`lessen/${lesson.id}.html`);
    return watchSteps(
      lesson.steps.map(({ id }) => id),
      { onCurrent: setCurrent, onSeen: (step) => seeStep(lesson.id, step) },
    );
  }, [lesson.id]);

  const at = lesson.steps.findIndex(({ id }) => id === current);
  return (
    <nav class="steps" aria-label={progressText.strip}>
      <p>
        <b>{progressText.step(at + 1, lesson.steps.length)}</b> <span>{lesson.steps[at]?.title}</span>
      </p>
      <ol {...plainList}>
        {lesson.steps.map(({ id, title }) => {
          const done = stepsDone.includes(id);
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                class={done ? 'done' : ''}
                aria-current={id === current ? 'step' : undefined}
                title={title}
              >
                <span class="vh">
                  {title}
                  {done && progressText.done}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

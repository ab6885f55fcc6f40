import { withStepSeen } from '../domain/progress-changes.ts';
import { changeLesson } from './lesson-progress.ts';

/** Records that the end of a step came into view. */
export function seeStep(lessonId: string, stepId: string): void {
  changeLesson(lessonId, (progress) => withStepSeen(progress, stepId));
}

import type { Course } from '../domain/course-data.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Notebook } from './notebook.ts';
import type { LessonReading } from './read-lesson.ts';
import type { ScenarioReading } from './read-scenario.ts';

/** The files of one lesson, read. */
export interface LessonFolder {
  readonly lesson: LessonReading;
  readonly quiz: Quiz;
  readonly quizFile: string;
  /** `null` when there is no scenario or its front matter cannot be read. */
  readonly story: ScenarioReading | null;
  readonly hasStoryFile: boolean;
}

/** Everything the readers found: what the rules look at. */
export interface ContentReading {
  readonly course: Course;
  readonly lessons: readonly Lesson[];
  readonly folders: readonly LessonFolder[];
  readonly book: Notebook;
}

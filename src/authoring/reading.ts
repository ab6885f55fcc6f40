import type { Course, HouseStyle } from '../domain/course-data.ts';
import type { Lesson, Picture } from '../domain/lesson.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Notebook } from './notebook.ts';
import type { LessonReading } from './read-lesson.ts';
import type { QuestionReading } from './read-question.ts';
import type { ScenarioReading } from './read-scenario.ts';
import type { Place } from './source-file.ts';

/** The files of one lesson, read. */
export interface LessonFolder {
  readonly lesson: LessonReading;
  readonly quiz: Quiz;
  readonly quizFile: string;
  /** `null` when there is no scenario or its front matter cannot be read. */
  readonly story: ScenarioReading | null;
  readonly hasStoryFile: boolean;
  readonly picture: Picture | null;
}

/** A file of questions that belong to the course and not to one lesson. They are registered under its id. */
export interface CourseQuiz {
  readonly id: string;
  readonly file: string;
  readonly questions: readonly QuestionReading[];
}

/** Everything the readers found: what the rules look at. */
export interface ContentReading {
  readonly course: Course;
  readonly lessons: readonly Lesson[];
  readonly folders: readonly LessonFolder[];
  readonly houseStyle: HouseStyle;
  readonly courseQuizzes: readonly CourseQuiz[];
  /** Where the final test says how many items it draws; `null` without a final test. */
  readonly itemCountPlaces: { readonly course: Place; readonly route: Place } | null;
  readonly book: Notebook;
}

import type { LessonProgress } from './progress.ts';
import { questionProgress } from './progress-changes.ts';
import type { StartQuiz } from './start-quiz.ts';

/** So many wrong or unknown answers, and the whole course is the best advice. */
const MANY = 5;

/** What advising needs of an item of the start quiz; small enough for the home page. */
export interface StartKey {
  /** Id of the question. */
  readonly id: string;
  readonly lesson: string;
  /** Id of the right option. */
  readonly right: string;
}

/** Lesson ids, each in one list, in the order of the quiz. */
export interface StartAdvice {
  /** These help the learner most now. */
  readonly recommended: readonly string[];
  /** Known already, and surely: at the learner's own pace, and a core lesson may begin at its scenario. */
  readonly ownPace: readonly string[];
  /** Nothing was answered, so there is no advice. */
  readonly unanswered: readonly string[];
  /** Five or more answers were wrong or unknown: advise the full course. */
  readonly fullCourse: boolean;
}

/** The key of a start quiz. */
export function startKeys(quiz: StartQuiz): readonly StartKey[] {
  return quiz.items.map(({ question, lesson }) => ({
    id: question.id,
    lesson,
    right: question.options.find(({ correct }) => correct)?.id ?? '',
  }));
}

/**
 * Advises lessons after the start quiz. In: the answers as they stand now. Rule: wrong, unknown (`DONT_KNOW`), or right
 * without being sure is recommended; right and sure is the learner's own pace. With several items on one lesson the
 * need wins. There is no score, by design.
 */
export function startAdvice(keys: readonly StartKey[], answers: LessonProgress): StartAdvice {
  const judged = keys.map(({ id, lesson, right }) => {
    const given = questionProgress(answers, id);
    const answered = given !== undefined && given.answer.length > 0;
    const isRight = answered && given.answer[0] === right;
    return { lesson, answered, isRight, isSure: isRight && given.certainty === 'sure' };
  });
  const lessons = [...new Set(keys.map(({ lesson }) => lesson))];
  const about = (lesson: string) => judged.filter((item) => item.lesson === lesson && item.answered);
  return {
    recommended: lessons.filter((lesson) => about(lesson).some(({ isSure }) => !isSure)),
    ownPace: lessons.filter(
      (lesson) => about(lesson).length > 0 && about(lesson).every(({ isSure }) => isSure),
    ),
    unanswered: lessons.filter((lesson) => about(lesson).length === 0),
    fullCourse: judged.filter(({ answered, isRight }) => answered && !isRight).length >= MANY,
  };
}

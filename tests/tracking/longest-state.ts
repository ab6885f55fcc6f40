import { loadCourse } from '../../src/authoring/loaders.ts';
import { ROUTE_IDS, type RouteId } from '../../src/domain/course.ts';
import { drawTest } from '../../src/domain/draw-test.ts';
import { BANK_ID, type TestAttempt, type TestScope } from '../../src/domain/final-test.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import type { LearnerState, LessonProgress, QuestionProgress } from '../../src/domain/progress.ts';
import { emptyLessonProgress, MOST_RUNS } from '../../src/domain/progress-changes.ts';
import type { Answer, Question } from '../../src/domain/quiz.ts';
import { coreLessons } from '../../src/domain/route-progress.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { DONT_KNOW, START_QUIZ_ID } from '../../src/domain/start-quiz.ts';
import { plainText } from '../../src/domain/text.ts';
import { MOST_TYPED } from '../../src/tracking/compact-answer.ts';
import { root } from '../../tools/install.mjs';

/** The course as its authors wrote it. */
export const { course, lessons } = loadCourse(root, '2026-01-01');

/**
 * The longest state a learner can reasonably reach in the course as it is: every question answered many times, every
 * scenario played as often as is kept, the start quiz, every follow-up card with all that may come back, and all
 * attempts at the tests of these scopes. Chance is a fixed row of numbers, so that deflate finds no pattern that learners do not have.
 */
export function longestState(scopes: readonly TestScope[] = ['zorg-onderwijs', 'course']): LearnerState {
  const chance = new Chance(7);
  const done = lessons.map((lesson) => [lesson.id, doneLesson(lesson, chance)] as const);
  const bookmarks = lessons.map(({ id }) => `lessen/${id}/casus.html`).sort((a, b) => b.length - a.length);
  const followUp = 2 * (course.followUp?.cards ?? []).flatMap(({ objectives }) => objectives).length;
  return {
    route: 'zorg-onderwijs',
    bookmark: bookmarks[0] ?? '',
    lessons: {
      [START_QUIZ_ID]: withQuestions(startQuestions(), chance),
      ...Object.fromEntries(done),
      [BANK_ID]: withQuestions(chance.shuffled(bankQuestions()).slice(0, followUp), chance),
    },
    test: { attempts: manyAttempts(scopes, chance) },
  };
}

/** All attempts that the settings allow, with everything answered. */
function manyAttempts(scopes: readonly TestScope[], chance: Chance): readonly TestAttempt[] {
  const settings = course.outline.finalTest;
  if (!settings) throw new Error('The course has no final test');
  const bank = course.bank.map(({ question: { id, objective, type }, lesson }) => ({
    id,
    lesson,
    objective,
    type,
  }));
  const attempts: TestAttempt[] = [];
  for (const scope of scopes) {
    for (let number = 0; number <= settings.resits; number += 1) {
      const seed = chance.text(8);
      const items = drawTest({
        bank,
        lessons: coreLessons(course.outline, scope).map(({ id }) => id),
        count: scope === 'course' ? settings.items.course : settings.items.route,
        seed,
        drawnBefore: attempts.flatMap((attempt) => attempt.items),
      });
      const startedAt = (1_795_500_000 + attempts.length * 90_000 + chance.below(20_000)) * 1000;
      attempts.push({
        scope,
        seed,
        items,
        startedAt,
        submittedAt: startedAt + (600 + chance.below(2400)) * 1000,
        answers: Object.fromEntries(items.map((id) => [id, anyAnswer(questionOf(id), chance)])),
        points: chance.below(2 * items.length) / 2,
      });
    }
  }
  return attempts;
}

/** All questions of the start quiz, each with the option that the course adds. */
function startQuestions(): readonly Question[] {
  const { items = [], frequency = null } = course.startQuiz ?? {};
  const quiz = items.map(({ question }) => ({
    ...question,
    options: [...question.options, { id: DONT_KNOW, text: '', correct: false, feedback: '' }],
  }));
  return frequency ? [...quiz, frequency] : quiz;
}

function bankQuestions(): readonly Question[] {
  return course.bank.map(({ question }) => question);
}

function questionOf(itemId: string): Question {
  return bankQuestions().find(({ id }) => id === itemId) as Question;
}

function doneLesson(lesson: Lesson, chance: Chance): LessonProgress {
  const { story } = lesson;
  const runs = story && Array.from({ length: MOST_RUNS }, () => anyRun(story, chance));
  const steps = chance.shuffled(lesson.steps.map(({ id }) => id));
  return {
    ...withQuestions(
      lesson.quiz.questions.filter(({ type }) => type !== 'open'),
      chance,
    ),
    stepsSeen: steps,
    lastStep: steps.reduce((longest, step) => (step.length > longest.length ? step : longest), ''),
    scenario: runs && { runs, done: true },
    done: true,
  };
}

function withQuestions(questions: readonly Question[], chance: Chance): LessonProgress {
  const answered = questions.map((question): readonly [string, QuestionProgress] => [
    question.id,
    {
      answer: anyAnswer(question, chance),
      attempts: 1 + chance.below(6),
      best: chance.of([null, 0, 0.5, 1, 1]),
      certainty: chance.of([null, 'sure', 'doubt']),
    },
  ]);
  return { ...emptyLessonProgress, questions: Object.fromEntries(answered) };
}

function anyRun({ scenes, start }: Scenario, chance: Chance): { role: RouteId; path: readonly string[] } {
  const path: string[] = [];
  for (let at: string | null = start; at !== null; ) {
    const scene = scenes.find(({ id }) => id === at);
    if (!scene) break;
    const choice = chance.of(scene.choices);
    path.push(choice.id);
    at = choice.next;
  }
  return { role: chance.of(ROUTE_IDS), path };
}

/** A complete answer, right or wrong. */
export function anyAnswer(question: Question, chance: Chance): Answer {
  switch (question.type) {
    case 'single':
    case 'true-false':
      return [chance.of(question.options).id];
    case 'multi':
      return chance.shuffled(question.options.map(({ id }) => id)).slice(chance.below(3));
    case 'order':
      return chance.shuffled(question.items.map(({ id }) => id));
    case 'match': {
      const rights = chance.shuffled(question.pairs.map(({ id }) => id));
      return question.pairs.map(({ id }, index) => `${id}.${rights[index]}`);
    }
    case 'categorize':
      return question.items.map(({ id }) => `${id}.${chance.of(question.categories).id}`);
    case 'estimate':
      return [String(question.min + chance.below(question.max - question.min + 1))];
    default:
      return [chance.sentence()];
  }
}

const WORDS = course.bank.flatMap(({ question }) => plainText(question.prompt).split(' '));

/** Park and Miller's row: the same numbers for the same start. */
export class Chance {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  below(limit: number): number {
    this.#seed = (this.#seed * 48271) % 2147483647;
    return this.#seed % limit;
  }

  of<T>(things: readonly T[]): T {
    return things[this.below(things.length)] as T;
  }

  shuffled<T>(things: readonly T[]): readonly T[] {
    const left = [...things];
    return things.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** What a learner might type, at the longest that is kept. */
  sentence(): string {
    return Array.from({ length: 20 }, () => this.of(WORDS))
      .join(' ')
      .slice(0, MOST_TYPED);
  }

  text(length: number): string {
    return Array.from({ length }, () => this.below(36).toString(36)).join('');
  }
}

import type { CourseOutline, LessonOutline } from '../../src/domain/course.ts';
import type { Register } from '../../src/domain/course-data.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { LessonProgress } from '../../src/domain/progress.ts';
import type { QuestionType } from '../../src/domain/quiz.ts';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { EMPTY_STATE, encodeState } from '../../src/tracking/codec.ts';
import type { ShellData } from '../../src/tracking/shell.ts';

/** Two lessons, one question of every counted type, and one scenario. */
export const outline: CourseOutline = {
  id: 'samen-scherp',
  title: 'Samen scherp',
  version: '1.0.0',
  routes: [
    { id: 'liaison', name: 'Liaison', audience: 'Voor liaisons.', core: ['les-1', 'les-2'], extra: [] },
  ],
  themes: [],
  lessons: [
    lesson('les-1', { keuze: 'single', meer: 'multi', waar: 'true-false', volgorde: 'order' }, true),
    lesson(
      'les-2',
      { paren: 'match', groepen: 'categorize', schatting: 'estimate', woord: 'fill-in' },
      false,
    ),
  ],
  finalTest: null,
};

/** The scenario and an open question have numbers too; a question that left the course keeps its own (3). */
export const register: Register = {
  'les-1/keuze': 1,
  'les-1/meer': 2,
  'les-1/weg': 3,
  'les-1/waar': 4,
  'les-1/verhaal': 5,
  'les-1/open': 6,
  'les-1/volgorde': 7,
  'les-2/paren': 8,
  'les-2/groepen': 9,
  'les-2/schatting': 10,
  'les-2/woord': 11,
};

export const smallCourse: ShellData = { outline, register, outsideLessons: [] };

function lesson(id: string, questions: Record<string, QuestionType>, withScenario: boolean): LessonOutline {
  const list = Object.entries(questions).map(([question, type]) => ({ id: question, type }));
  return {
    id,
    number: Number(id.slice(4)),
    title: id,
    summary: '',
    minutes: 10,
    steps: [
      {
        id: 'oefenen',
        title: 'Oefenen',
        questions: list.map((question) => question.id),
        holdsScenario: withScenario,
      },
    ],
    questions: list,
    scenario: withScenario ? { id: 'verhaal', minutes: 5, skippable: false } : null,
  };
}

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  keuze: ['b'],
  meer: ['a', 'c'],
  waar: ['a'],
  volgorde: ['c', 'a', 'b'],
  paren: ['a.a', 'b.c', 'c.b'],
  groepen: ['c.a', 'd.b'],
  schatting: ['40'],
  woord: ['doelbinding én vertrouwen'],
};

/** A lesson of which every question was checked with these points, and the scenario played. */
export function doneLesson(id: string, best: number): LessonProgress {
  const { questions, scenario } = outline.lessons.find((candidate) => candidate.id === id) as LessonOutline;
  return {
    stepsSeen: ['oefenen'],
    lastStep: 'oefenen',
    questions: Object.fromEntries(
      questions.map((question) => [
        question.id,
        { answer: ANSWERS[question.id] ?? [], attempts: 2, best, certainty: 'sure' as const },
      ]),
    ),
    scenario: scenario && { runs: [{ role: 'liaison', path: ['a', 'c', 'b'] }], done: true },
    done: true,
  };
}

/** The same, as it is stored under its key. */
export const storedLesson = (id: string, best = 1): string => serializeLessonProgress(doneLesson(id, best));

/** What an LMS holds of a learner who did both lessons. */
export function finished(more: Record<string, unknown> = {}) {
  const lessons = { 'les-1': doneLesson('les-1', 0.5), 'les-2': doneLesson('les-2', 1) };
  const { blob } = encodeState(
    { ...EMPTY_STATE, route: 'liaison', bookmark: 'lessen/les-2.html', lessons },
    register,
    4096,
  );
  return { 'cmi.suspend_data': `${blob}~k~1-2.4.7-11`, 'cmi.interactions._count': 8, ...more };
}

export function interactionOf(
  lessonId: string,
  questionId: string,
  result: Interaction['result'],
): Interaction {
  const questions = outline.lessons.flatMap((candidate) => candidate.questions);
  const { type } = questions.find(({ id }) => id === questionId) as { type: QuestionType };
  const response = ANSWERS[questionId] ?? [];
  return {
    id: `${lessonId}_${questionId}`,
    type,
    description: 'Vraag?',
    response,
    correct: response,
    result,
    objective: '1.2',
    latency: null,
  };
}

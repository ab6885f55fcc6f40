import type { Page } from '@playwright/test';
import { correctAnswer } from '../../../src/domain/answer.ts';
import type { Answer, Question, QuestionType } from '../../../src/domain/quiz.ts';
import { lessons } from '../../../tests/e2e/course.ts';
import { fillIn, questionCard, submitButton } from '../../../tests/e2e/learner.ts';
import { nearAnswer, wrongAnswer } from '../../../tests/e2e/other-answers.ts';
import type { State } from '../state.ts';

const NAMES: Readonly<Record<QuestionType, string>> = {
  single: 'één antwoord',
  multi: 'meer antwoorden',
  'true-false': 'waar of niet waar',
  order: 'volgorde',
  match: 'koppelen',
  categorize: 'indelen',
  estimate: 'schatten',
  'fill-in': 'invullen',
  open: 'open vraag',
};

type Act = (page: Page, question: Question) => Promise<unknown>;

const press = (page: Page, question: Question, name: string | RegExp) =>
  questionCard(page, question).getByRole('button', { name }).first().click();

const submit: Act = (page, question) => submitButton(questionCard(page, question)).click();

const check =
  (answer: (question: Question) => Answer | null): Act =>
  async (page, question) => {
    await fillIn(questionCard(page, question), question, `vraag-${question.id}`, answer(question) ?? []);
    await submit(page, question);
  };

const ACTS: readonly (readonly [name: string, act: Act, fits?: (question: Question) => boolean])[] = [
  ['nog niets', async () => {}],
  ['leeg nagekeken', submit, ({ type }) => type !== 'order'],
  ['hint', (page, question) => press(page, question, /hint/), ({ hints }) => hints.length > 0],
  ['deels goed', check(nearAnswer), (question) => nearAnswer(question) !== null],
  ['fout', check(wrongAnswer), ({ type }) => type !== 'open'],
  [
    'fout, antwoord getoond',
    async (page, question) => {
      await check(wrongAnswer)(page, question);
      await press(page, question, 'Toon het antwoord');
    },
    ({ type }) => type !== 'open',
  ],
  ['goed', check(correctAnswer), ({ type }) => type !== 'open'],
  [
    'zeker en fout',
    async (page, question) => {
      await questionCard(page, question).locator('input[value=sure]').check();
      await check(wrongAnswer)(page, question);
    },
    ({ asksCertainty }) => asksCertainty,
  ],
  [
    'twijfel en goed',
    async (page, question) => {
      await questionCard(page, question).locator('input[value=doubt]').check();
      await check(correctAnswer)(page, question);
    },
    ({ asksCertainty }) => asksCertainty,
  ],
  [
    'met een eigen antwoord',
    async (page, question) => {
      await questionCard(page, question).locator('textarea').fill('Samen kijken we wie welke rol heeft.');
      await press(page, question, 'Vergelijk');
    },
    ({ type }) => type === 'open',
  ],
];

/** Of every type the first question in the course, and a self-estimate, that nothing is right or wrong about. */
const SHOWN = new Map<string, { readonly lesson: string; readonly question: Question }>();
for (const { id: lesson, quiz } of lessons)
  for (const question of quiz.questions) {
    const own = question.type === 'estimate' && question.answer === null;
    const name = own ? 'schatting van jezelf' : NAMES[question.type];
    if (!SHOWN.has(name)) SHOWN.set(name, { lesson, question });
  }

const isJudged = (question: Question): boolean => question.type !== 'estimate' || question.answer !== null;

/** Every type of question in every state. */
export const questionStates: readonly State[] = [...SHOWN].flatMap(([type, { lesson, question }]) =>
  ACTS.filter(([name, , fits]) => fits?.(question) !== false && (isJudged(question) || name !== 'goed'))
    .filter(([name]) => isJudged(question) || !/antwoord getoond/.test(name))
    .map(([name, act]) => ({
      page: `Vraag: ${type}`,
      name: isJudged(question) || name !== 'fout' ? name : 'nagekeken',
      path: `lessen/${lesson}.html`,
      reach: (page) => act(page, question),
      show: `#vraag-${question.id}`,
    })),
);

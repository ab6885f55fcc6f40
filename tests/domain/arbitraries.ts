import fc from 'fast-check';
import type { CourseOutline, LessonOutline } from '../../src/domain/course.ts';
import { ROUTE_IDS } from '../../src/domain/course.ts';
import type { LessonProgress } from '../../src/domain/progress.ts';
import type {
  CategorizeQuestion,
  ChoiceQuestion,
  EstimateQuestion,
  FillInQuestion,
  MatchQuestion,
  OpenQuestion,
  OrderQuestion,
  Question,
} from '../../src/domain/quiz.ts';
import type { Choice, Scenario } from '../../src/domain/scenario.ts';

export const anId = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
export const aRole = fc.constantFrom(...ROUTE_IDS);

const ids = (minLength: number, maxLength = 6) => fc.uniqueArray(anId, { minLength, maxLength });
const base = { objective: '1.1', prompt: '<p>Wat doe je?</p>', hints: [], asksCertainty: false };
const feedback = '<p>Daarom.</p>';

export const aSingle: fc.Arbitrary<ChoiceQuestion> = fc
  .tuple(anId, ids(2), fc.constantFrom('single', 'true-false'), fc.nat())
  .map(([id, options, type, right]) => ({
    ...base,
    id,
    type,
    options: options.map((option, index) => ({
      id: option,
      text: option,
      correct: index === right % options.length,
      feedback,
    })),
  }));

export const aMulti: fc.Arbitrary<ChoiceQuestion> = fc
  .tuple(anId, ids(3), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([id, options, correct]) => ({
    ...base,
    id,
    type: 'multi',
    // The first is always right: a question without a right option is refused by the content check.
    options: options.map((option, index) => ({
      id: option,
      text: option,
      correct: index === 0 || correct[index] === true,
      feedback,
    })),
  }));

export const anOrder: fc.Arbitrary<OrderQuestion> = fc.tuple(anId, ids(3)).map(([id, items]) => ({
  ...base,
  id,
  type: 'order',
  items: items.map((item) => ({ id: item, text: item })),
  feedback,
}));

export const aMatch: fc.Arbitrary<MatchQuestion> = fc.tuple(anId, ids(2)).map(([id, pairs]) => ({
  ...base,
  id,
  type: 'match',
  pairs: pairs.map((pair) => ({ id: pair, left: `links ${pair}`, right: `rechts ${pair}` })),
  feedback,
}));

export const aCategorize: fc.Arbitrary<CategorizeQuestion> = fc
  .tuple(anId, ids(4, 8), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([id, [first = '', second = '', ...items], inFirst]) => ({
    ...base,
    id,
    type: 'categorize',
    categories: [
      { id: first, label: first },
      { id: second, label: second },
    ],
    items: items.map((item, index) => ({ id: item, text: item, category: inFirst[index] ? first : second })),
    feedback,
  }));

export const anEstimate: fc.Arbitrary<EstimateQuestion> = fc
  .tuple(anId, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }))
  .map(([id, value, margin]) => ({
    ...base,
    id,
    type: 'estimate',
    min: 0,
    max: 100,
    step: 1,
    unit: '',
    answer: { value, margin },
    bands: [],
    feedback,
  }));

export const aSelfEstimate: fc.Arbitrary<EstimateQuestion> = anEstimate.map((question) => ({
  ...question,
  answer: null,
  bands: [
    { from: 0, to: 20, feedback: 'Weinig.' },
    { from: 21, to: 100, feedback: 'Veel.' },
  ],
  feedback: '',
}));

export const aFillIn: fc.Arbitrary<FillInQuestion> = fc
  .tuple(anId, ids(1, 3))
  .map(([id, accepted]) => ({ ...base, id, type: 'fill-in', accepted, feedback }));

export const anOpen: fc.Arbitrary<OpenQuestion> = anId.map((id) => ({
  ...base,
  id,
  type: 'open',
  model: '',
}));

export const aScoredQuestion: fc.Arbitrary<Question> = fc.oneof(
  aSingle,
  aMulti,
  anOrder,
  aMatch,
  aCategorize,
  anEstimate,
  aFillIn,
);

export const aQuestion: fc.Arbitrary<Question> = fc.oneof(aScoredQuestion, aSelfEstimate, anOpen);

/** Any tokens: those of the question, those of nobody, in any number. */
export function anyAnswerTo(question: Question): fc.Arbitrary<readonly string[]> {
  const known =
    question.type === 'single' || question.type === 'multi' || question.type === 'true-false'
      ? question.options.map(({ id }) => id)
      : question.type === 'order' || question.type === 'categorize'
        ? question.items.map(({ id }) => id)
        : question.type === 'match'
          ? question.pairs.flatMap(({ id: left }) => question.pairs.map(({ id }) => `${left}.${id}`))
          : ['12', 'woord'];
  return fc.array(fc.oneof(fc.constantFrom(...known), fc.string()), { maxLength: 8 });
}

/** A story of up to six scenes that only goes forward, with two meters, lines to cross and three endings. */
export const aScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(
      fc.record({
        jump: fc.integer({ min: 1, max: 4 }),
        trust: fc.integer({ min: -7, max: 7 }),
        care: fc.integer({ min: -7, max: 7 }),
        crossesLine: fc.boolean(),
      }),
      { minLength: 18, maxLength: 18 },
    ),
  )
  .map(([count, draws]) => {
    const choice = (scene: number, letter: number): Choice => {
      const draw = draws[scene * 3 + letter] ?? { jump: 1, trust: 0, care: 0, crossesLine: false };
      const target = scene + draw.jump;
      return {
        id: 'abc'.charAt(letter),
        text: 'Doen.',
        effects: { trust: draw.trust, care: draw.care },
        crossesLine: draw.crossesLine,
        consequence: [],
        next: target < count ? `s${target}` : null,
      };
    };
    return scenarioOf(
      Array.from({ length: count }, (_, scene) => [choice(scene, 0), choice(scene, 1), choice(scene, 2)]),
    );
  });

/** A scenario with scenes `s0`, `s1` … that offer these choices. */
export function scenarioOf(choices: readonly (readonly Choice[])[]): Scenario {
  return {
    id: 'verhaal',
    title: 'Verhaal',
    intro: '',
    minutes: 5,
    timing: 'direct',
    contentNote: '',
    roles: { opsporing: 'A', liaison: 'B', 'zorg-onderwijs': 'C' },
    people: [],
    meters: [
      { id: 'trust', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' },
      { id: 'care', name: 'Zorgvuldigheid', start: 0, min: -5, max: 10, unit: '' },
    ],
    start: 's0',
    scenes: choices.map((offered, index) => ({
      id: `s${index}`,
      title: `Scène ${index}`,
      setting: '',
      blocks: [],
      question: 'Wat doe jij nu?',
      choices: offered,
    })),
    endings: [
      {
        id: 'stopped',
        title: 'Gestopt',
        tone: 'harmful',
        condition: { kind: 'compare', left: 'grens', op: '>=', value: 2 },
        blocks: [],
      },
      {
        id: 'together',
        title: 'Samen',
        tone: 'strong',
        condition: {
          kind: 'all',
          of: [
            { kind: 'compare', left: 'trust', op: '>=', value: 8 },
            { kind: 'compare', left: 'grens', op: '=', value: 0 },
          ],
        },
        blocks: [],
      },
      { id: 'polite', title: 'Beleefd', tone: 'mixed', condition: null, blocks: [] },
    ],
    debrief: [],
  };
}

export const aProgress: fc.Arbitrary<LessonProgress> = fc.record(
  {
    stepsSeen: fc.uniqueArray(fc.string(), { maxLength: 5 }),
    lastStep: fc.string(),
    questions: fc.dictionary(
      fc.oneof(anId, fc.string(), fc.constantFrom('constructor', '__proto__')),
      fc.record({
        answer: fc.array(fc.string(), { maxLength: 4 }),
        attempts: fc.integer({ min: 1, max: 99 }),
        best: fc.constantFrom(null, 0, 0.5, 1),
        certainty: fc.constantFrom(null, 'sure' as const, 'doubt' as const),
      }),
      { maxKeys: 6, noNullPrototype: true },
    ),
    scenario: fc.option(
      fc.record({
        runs: fc.array(fc.record({ role: aRole, path: fc.array(anId, { maxLength: 6 }) }), { maxLength: 6 }),
        done: fc.boolean(),
      }),
    ),
    done: fc.constant(true as const),
  },
  { requiredKeys: ['stepsSeen', 'lastStep', 'questions', 'scenario'] },
);

/** A lesson with two steps of text, one that holds a question, one with the rest of the quiz and one with the scenario. */
export function outlineOf(id: string, questionIds: readonly string[], withScenario: boolean): LessonOutline {
  const step = (name: string, questions: readonly string[], holdsScenario = false) => ({
    id: name,
    title: name,
    questions,
    holdsScenario,
  });
  return {
    id,
    number: 1,
    title: id,
    summary: '',
    minutes: 15,
    steps: [
      step('kern', []),
      step('voorbeeld', questionIds.slice(0, 1)),
      ...(withScenario ? [step('scenario', [], true)] : []),
      step('oefenen', questionIds.slice(1)),
      step('morgen', []),
    ],
    questions: questionIds.map((question) => ({ id: question, type: 'single' })),
    scenario: withScenario ? { id: 'verhaal', minutes: 5, skippable: true } : null,
  };
}

/** Three lessons; the route `liaison` names one as core, one as extra, and one that does not exist. */
export const course: CourseOutline = {
  id: 'samen-scherp',
  title: 'Samen scherp',
  version: '1',
  routes: [
    {
      id: 'liaison',
      name: 'Verbinders',
      audience: '',
      core: ['les-2', 'les-9'],
      extra: ['les-1'],
    },
  ],
  themes: [],
  lessons: [
    outlineOf('les-1', ['a', 'b'], true),
    outlineOf('les-2', ['a', 'b', 'c'], true),
    outlineOf('les-3', ['a'], false),
  ],
  finalTest: null,
};

/** The text with one character changed, as a broken disk or a careless hand would. */
export function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: Math.max(0, text.length - 1) }), fc.constantFrom('', '1', '"', '}', '['))
    .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
}

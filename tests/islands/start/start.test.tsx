import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { LessonProgress } from '../../../src/domain/progress.ts';
import { emptyLessonProgress } from '../../../src/domain/progress-changes.ts';
import type { StartQuiz as StartQuizData } from '../../../src/domain/start-quiz.ts';
import { Advice } from '../../../src/islands/start/Advice.tsx';
import { groupAdvice } from '../../../src/islands/start/group-advice.ts';
import { StartQuiz } from '../../../src/islands/start/StartQuiz.tsx';

const base = { hints: [], asksCertainty: true };
const quiz: StartQuizData = {
  title: 'Startmeting',
  intro: '<p>Korte vragen.</p>',
  items: [1, 2, 3].map((number) => ({
    lesson: `les-${number}`,
    question: {
      ...base,
      id: `d${number}`,
      objective: `${number}.1`,
      prompt: `Vraag over les ${number}?`,
      type: 'single',
      options: ['a', 'b', 'c'].map((id) => ({ id, text: `Keuze ${id}`, correct: id === 'b', feedback: '' })),
    },
  })),
  frequency: {
    ...base,
    id: 'hoe-vaak',
    objective: '',
    prompt: 'Hoe vaak werk je samen?',
    type: 'estimate',
    min: 0,
    max: 20,
    step: 1,
    unit: 'keer per maand',
    answer: null,
    bands: [{ from: 0, to: 20, feedback: 'Goed om te weten.' }],
    feedback: '',
  },
};
const lessons = [1, 2, 3].map((number) => ({
  id: `les-${number}`,
  number,
  title: `Titel ${number}`,
  hasScenario: number !== 3,
}));
const answers = (...options: readonly string[]): LessonProgress => ({
  ...emptyLessonProgress,
  questions: Object.fromEntries(
    options.map((option, index) => [
      `d${index + 1}`,
      { answer: option ? [option] : [], attempts: 1, best: null, certainty: 'sure' },
    ]),
  ),
});
const nothing = () => {};

describe('StartQuiz on the server', () => {
  const html = render(<StartQuiz quiz={quiz} lessons={lessons} routes={[]} />);

  it('asks every item with its own options, then "Weet ik nog niet", and how sure', () => {
    const items = html.split('<form').slice(1, 4);
    expect(items).toHaveLength(3);
    for (const item of items) {
      const values = [...item.matchAll(/name="answer" value="(.)"/g)].map(([, value]) => value);
      expect(values.at(-1)).toBe('0');
      expect(values.slice(0, -1).sort()).toEqual(['a', 'b', 'c']);
      expect(item).toContain('Weet ik nog niet');
      expect(item).toContain('name="certainty"');
      expect(item).toMatch(/<fieldset class="field"><legend>/);
    }
  });

  it('asks last, and without certainty, how often the learner works with others', () => {
    const last = html.split('<form').at(-1) ?? '';
    expect(last).toContain('type="range"');
    expect(last).not.toContain('certainty');
  });

  it('leaves every control to the browser, and says nothing of right or wrong', () => {
    expect(html).not.toMatch(/checked|Jouw advies|class="fb/);
    expect(html).toContain('0 van de 3 vragen beantwoord');
  });
});

describe('groupAdvice', () => {
  it('puts the lessons in the order of the route, and lets a core lesson begin at its scenario', () => {
    const { recommended, ownPace, unanswered } = groupAdvice(quiz, answers('b', 'b', 'b'), lessons, {
      core: ['les-3', 'les-2'],
    });
    expect(ownPace.map(({ id, fromScenario }) => [id, fromScenario])).toEqual([
      ['les-3', false],
      ['les-2', true],
      ['les-1', false],
    ]);
    expect([recommended, unanswered]).toEqual([[], []]);
  });

  it('counts every lesson as core without a route', () => {
    const { ownPace, recommended, unanswered } = groupAdvice(quiz, answers('b', 'a'), lessons, undefined);
    expect(ownPace.map(({ id, fromScenario }) => [id, fromScenario])).toEqual([['les-1', true]]);
    expect(recommended.map(({ id }) => id)).toEqual(['les-2']);
    expect(unanswered.map(({ id }) => id)).toEqual(['les-3']);
  });
});

describe('Advice', () => {
  const draw = (given: LessonProgress, hasRoute = true, frequency = '') =>
    render(
      <Advice
        advice={groupAdvice(quiz, given, lessons, hasRoute ? { core: ['les-1'] } : undefined)}
        {...{ hasRoute, frequency }}
        heading={null}
        onChange={nothing}
        onAgain={nothing}
      />,
    );

  it('leads to the lesson that helps most, and says that all may be done', () => {
    const html = draw(answers('b', 'a', '0'));
    expect(html).toContain('Deze lessen helpen jou nu het meest. Je mag altijd alles doen.');
    expect(html).toContain('Begin met les 2');
    expect(html).toContain('/lessen/les-1/casus');
    expect(html).not.toContain('/lessen/les-2/casus');
    expect(html).not.toMatch(/%|procent|goed beantwoord|fout/);
  });

  it('says of lessons without an answer that there is no advice', () => {
    expect(draw(answers('a'))).toMatch(/Geen advies.*les-2.*les-3/);
    expect(draw(answers('a', 'a', 'a'))).not.toContain('Geen advies');
  });

  it('has another word for who knows it all', () => {
    const html = draw(answers('b', 'b', 'b'));
    expect(html).toContain('Je weet al veel.');
    expect(html).not.toMatch(/Begin met les|Aanbevolen/);
  });

  it('advises the whole course at five answers that were wrong or unknown', () => {
    const five = { ...groupAdvice(quiz, answers('a', 'a', '0'), lessons, undefined), fullCourse: true };
    const shared = { heading: null, onChange: nothing, onAgain: nothing, hasRoute: true, frequency: '' };
    expect(render(<Advice advice={five} {...shared} />)).toContain('doe de hele cursus');
    expect(draw(answers('a', 'a', '0'))).not.toContain('doe de hele cursus');
  });

  it('asks for a route only when there is none, and repeats what the course says about contacts', () => {
    expect(draw(answers('a'), false, 'Elke week.')).toMatch(/Elke week\..*#route-kop/);
    expect(draw(answers('a'))).not.toMatch(/#route-kop|Hoe vaak/);
  });
});

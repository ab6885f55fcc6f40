import { describe, expect, it } from 'vitest';
import type { Choice, Scenario } from '../../src/domain/scenario.ts';
import { scenarioOdds } from '../../src/domain/scenario-odds.ts';

const choice = (id: string, trust: number, next: string | null, crossesLine = false): Choice => ({
  id,
  text: id,
  effects: { trust },
  crossesLine,
  consequence: [],
  next,
});

/** Two scenes; strong needs the given trust and no line crossed. */
function story(needed: number, first: readonly Choice[], second: readonly Choice[]): Scenario {
  const scene = (id: string, choices: readonly Choice[]) => ({
    id,
    title: id,
    setting: '',
    blocks: [],
    question: '',
    choices,
  });
  return {
    id: 'verhaal',
    title: 'Verhaal',
    intro: '',
    minutes: 1,
    timing: 'direct',
    contentNote: '',
    roles: { opsporing: '', liaison: '', 'zorg-onderwijs': '' },
    people: [],
    meters: [{ id: 'trust', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' }],
    start: 'een',
    scenes: [scene('een', first), scene('twee', second)],
    endings: [
      {
        id: 'goed',
        title: 'Goed',
        tone: 'strong',
        condition: {
          kind: 'all',
          of: [
            { kind: 'compare', left: 'trust', op: '>=', value: needed },
            { kind: 'compare', left: 'grens', op: '=', value: 0 },
          ],
        },
        blocks: [],
      },
      { id: 'anders', title: 'Anders', tone: 'mixed', condition: null, blocks: [] },
    ],
    debrief: [],
  };
}

const first = [choice('a', 1, 'twee'), choice('b', 0, 'twee'), choice('c', -1, 'twee', true)];
const second = [choice('a', 1, null), choice('b', 0, null)];

describe('the odds of a scenario', () => {
  it('are the chances of who clicks at random', () => {
    const { endings } = scenarioOdds(story(7, first, second));
    expect(endings.get('goed')).toBeCloseTo(1 / 6);
    expect(endings.get('anders')).toBeCloseTo(5 / 6);
  });

  it('count after which single slips the best can still be reached', () => {
    // From a–a: b–a still gives 6, a–b too; c crosses a line for ever.
    expect(scenarioOdds(story(6, first, second)).slips).toEqual({ forgiven: 2, all: 3 });
    expect(scenarioOdds(story(7, first, second)).slips).toEqual({ forgiven: 0, all: 3 });
  });

  it('say that no way is a strong one', () => {
    expect(scenarioOdds(story(9, first, second)).slips).toBeNull();
  });

  it('follow a choice that ends the story early', () => {
    const early = [choice('a', 1, null), choice('b', 0, 'twee')];
    const { endings } = scenarioOdds(story(6, early, second));
    expect(endings.get('goed')).toBeCloseTo(0.5 + 0.25);
  });
});

import { describe, expect, it } from 'vitest';
import type { Choice, Ending, Scenario } from '../../src/domain/scenario.ts';
import { mapScenario } from '../../src/domain/scenario-map.ts';
import { scenarioOf } from './arbitraries.ts';

const choice = (id: string, next: string | null, effects: Choice['effects'] = {}): Choice => ({
  id,
  text: id,
  effects,
  crossesLine: false,
  consequence: [],
  next,
});
const ending = (id: string, tone: Ending['tone'], condition: Ending['condition']): Ending => ({
  id,
  title: id,
  tone,
  condition,
  blocks: [],
});

/** A fork: `s0` leads to `s2` or to `s1`, and both end. */
const fork: Scenario = {
  ...scenarioOf([
    [choice('far', 's2', { trust: 2 }), choice('near', 's1'), choice('leave', null)],
    [choice('talk', null, { trust: 1, sight: -1 }), choice('wait', null, { trust: 0 })],
    [choice('end', null)],
  ]),
  meters: ['trust', 'sight'].map((id) => ({ id, name: id, start: 5, min: 0, max: 10, unit: '' })),
  endings: [
    ending('good', 'strong', { kind: 'compare', left: 'trust', op: '>=', value: 6 }),
    ending('rest', 'mixed', null),
  ],
};

describe('mapScenario', () => {
  const map = mapScenario(fork);

  it('numbers the scenes in the order in which a learner can meet them', () => {
    expect(map.scenes.map(({ id, number }) => [number, id])).toEqual([
      [1, 's0'],
      [2, 's2'],
      [3, 's1'],
    ]);
  });

  it('says of each choice where it leads and what it moves, in the order of the meters', () => {
    expect(map.scenes[0]?.choices.map(({ next }) => next?.number ?? null)).toEqual([2, 3, null]);
    const moves = map.scenes[2]?.choices.map(({ effects }) => effects.map(({ meter, by }) => [meter.id, by]));
    expect(moves).toEqual([
      [
        ['trust', 1],
        ['sight', -1],
      ],
      [],
    ]);
  });

  it('counts the paths to each ending, and their share', () => {
    expect(map.paths).toBe(4);
    expect(map.endings.map((item) => [item.ending.id, item.paths, item.share])).toEqual([
      ['good', 2, 0.5],
      ['rest', 2, 0.5],
    ]);
  });

  it('counts the slips that leave a strong ending within reach', () => {
    expect(map.slips).toEqual({ forgiven: 1, all: 2 });
  });

  it('keeps a scene that nobody can reach, as the last, and an ending without paths', () => {
    const scenes = [...fork.scenes, { ...fork.scenes[1], id: 'lost' } as (typeof fork.scenes)[number]];
    const never = ending('never', 'harmful', { kind: 'compare', left: 'trust', op: '>', value: 10 });
    const odd = mapScenario({ ...fork, scenes, endings: [never, ...fork.endings] });
    expect(odd.scenes.at(-1)).toMatchObject({ id: 'lost', number: 4 });
    expect(odd.endings[0]).toMatchObject({ paths: 0, share: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playScenario } from '../../src/domain/play-scenario.ts';
import type { Choice } from '../../src/domain/scenario.ts';
import { reachability, walkScenario } from '../../src/domain/walk-scenario.ts';
import { aScenario, scenarioOf } from './arbitraries.ts';

const choice = (id: string, next: string | null): Choice => ({
  id,
  text: id,
  effects: {},
  crossesLine: false,
  consequence: [],
  next,
});

/** Five decisions of three choices each, as in the course. */
const five = scenarioOf(
  [1, 2, 3, 4, 5].map((next) => ['a', 'b', 'c'].map((id) => choice(id, next === 5 ? null : `s${next}`))),
);
const circle = scenarioOf([
  [choice('on', 's1'), choice('out', null)],
  [choice('back', 's0'), choice('out', null)],
]);

function walk(scenario: Parameters<typeof walkScenario>[0], limit?: number) {
  const walker = walkScenario(scenario, 'opsporing', limit);
  const runs: string[] = [];
  for (;;) {
    const next = walker.next();
    if (next.done) return { runs, truncated: next.value.truncated };
    expect(next.value.ending).not.toBeNull();
    runs.push(next.value.steps.map((step) => step.choice.id).join());
  }
}

describe('walkScenario', () => {
  it('plays each of the 243 runs of five decisions once', () => {
    const { runs, truncated } = walk(five);
    expect(new Set(runs).size).toBe(243);
    expect(runs).toHaveLength(243);
    expect(truncated).toBe(false);
  });

  it('stops at the limit and says so, also in a story that runs in circles', () => {
    expect(walk(five, 100).truncated).toBe(true);
    const { runs, truncated } = walk(circle, 50);
    expect(truncated).toBe(true);
    expect(runs.slice(0, 3)).toEqual(['out', 'on,out', 'on,back,out']);
  });

  it('finds every run that ends', () => {
    fc.assert(
      fc.property(aScenario, fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }), (scenario, path) => {
        const { ending, truncatedAt } = playScenario(scenario, 'opsporing', path);
        const finished = ending !== null && truncatedAt === null;
        expect(walk(scenario).runs.includes(path.join())).toBe(finished);
      }),
      { numRuns: 40 },
    );
  });
});

describe('reachability', () => {
  it('counts what walking run by run counts', () => {
    fc.assert(
      fc.property(aScenario, (scenario) => {
        const walked = new Map<string, number>();
        const scenes = new Set<string>();
        for (const { ending, steps } of walkScenario(scenario, 'liaison')) {
          walked.set(ending?.id ?? '', (walked.get(ending?.id ?? '') ?? 0) + 1);
          for (const step of steps) scenes.add(step.scene.id);
        }
        expect(reachability(scenario)).toEqual({ scenes, endings: walked, truncated: false });
      }),
      { numRuns: 50 },
    );
  });

  it('counts all runs that meet in one scene', () => {
    expect(reachability(five).endings.get('polite')).toBe(243);
  });

  it('leaves out a scene and an ending that no run reaches', () => {
    const { scenes, endings } = reachability(scenarioOf([[choice('a', null)], [choice('a', null)]]));
    expect([...scenes]).toEqual(['s0']);
    expect([...endings]).toEqual([['polite', 1]]);
  });

  it('gives up on a story that runs in circles, but knows what it met', () => {
    const { scenes, endings, truncated } = reachability(circle);
    expect(truncated).toBe(true);
    expect([...scenes]).toEqual(['s0', 's1']);
    expect(endings.get('polite')).toBeGreaterThan(10);
  });

  it('passes over a scene that does not exist', () => {
    const { scenes, endings } = reachability(scenarioOf([[choice('a', 'nowhere'), choice('b', null)]]));
    expect([...scenes]).toEqual(['s0']);
    expect(endings.get('polite')).toBe(1);
  });
});

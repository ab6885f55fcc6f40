import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blocksForRole,
  holds,
  playNewestRun,
  playScenario,
  turningPoint,
} from '../../src/domain/play-scenario.ts';
import { emptyLessonProgress, withChoice, withRun } from '../../src/domain/progress-changes.ts';
import type { Block, Choice } from '../../src/domain/scenario.ts';
import { aRole, aScenario, scenarioOf } from './arbitraries.ts';

const aPath = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

const choice = (id: string, next: string | null, effects = {}, crossesLine = false): Choice => ({
  id,
  text: id,
  effects,
  crossesLine,
  consequence: [],
  next,
});

const story = scenarioOf([
  [choice('kind', 's1', { trust: 1 }), choice('breach', 's1', { trust: -1 }, true)],
  [choice('kind', null, { trust: 4 }), choice('breach', null, { care: -3 }, true)],
]);

describe('playScenario', () => {
  it('starts in the first scene with the meters at their start', () => {
    expect(playScenario(story, 'liaison', [])).toMatchObject({
      role: 'liaison',
      scene: { id: 's0' },
      ending: null,
      meters: { trust: 5, care: 0 },
      linesCrossed: 0,
      steps: [],
      truncatedAt: null,
    });
  });

  it('adds effects, keeps them within the bounds and gives the ending that fits', () => {
    const state = playScenario(story, 'opsporing', ['kind', 'kind']);
    expect(state).toMatchObject({ scene: null, ending: { id: 'together' }, meters: { trust: 10 } });
    expect(state.steps[1]).toMatchObject({
      scene: { id: 's1' },
      choice: { id: 'kind' },
      metersBefore: { trust: 6 },
      metersAfter: { trust: 10 },
    });
  });

  it('takes the first ending whose condition holds', () => {
    expect(playScenario(story, 'opsporing', ['breach', 'breach']).ending?.id).toBe('stopped');
    expect(playScenario(story, 'opsporing', ['breach', 'kind']).ending?.id).toBe('polite');
  });

  it('stops at a choice that is no longer there, and says which', () => {
    expect(playScenario(story, 'opsporing', ['kind', 'gone', 'kind'])).toMatchObject({
      scene: { id: 's1' },
      ending: null,
      truncatedAt: 1,
    });
  });

  it('stops at the ending when the path goes on after it', () => {
    expect(playScenario(story, 'opsporing', ['kind', 'kind', 'kind'])).toMatchObject({
      ending: { id: 'together' },
      truncatedAt: 2,
    });
  });

  it('comes to a halt, without an ending, at a scene that does not exist', () => {
    const broken = scenarioOf([[choice('a', 'nowhere')]]);
    expect(playScenario(broken, 'opsporing', ['a', 'a'])).toMatchObject({
      scene: null,
      ending: null,
      truncatedAt: 1,
    });
  });

  it('keeps every meter within its bounds after every choice', () => {
    fc.assert(
      fc.property(aScenario, aRole, aPath, (scenario, role, path) => {
        for (const step of playScenario(scenario, role, path).steps) {
          for (const { id, min, max } of scenario.meters) {
            expect(step.metersAfter[id]).toBeGreaterThanOrEqual(min);
            expect(step.metersAfter[id]).toBeLessThanOrEqual(max);
          }
        }
      }),
    );
  });

  it('tells the same beginning for a shorter path', () => {
    fc.assert(
      fc.property(aScenario, aRole, aPath, fc.nat({ max: 7 }), (scenario, role, path, length) => {
        const whole = playScenario(scenario, role, path);
        const part = playScenario(scenario, role, path.slice(0, length));
        expect(part.steps).toEqual(whole.steps.slice(0, length));
        const following = whole.steps[part.steps.length];
        if (following) {
          expect(part.scene).toEqual(following.scene);
          expect(part.meters).toEqual(following.metersBefore);
        }
      }),
    );
  });

  it('never takes back a crossed line, whatever follows', () => {
    fc.assert(
      fc.property(aScenario, aRole, aPath, (scenario, role, path) => {
        const { steps, linesCrossed, ending } = playScenario(scenario, role, path);
        expect(linesCrossed).toBe(steps.filter((step) => step.choice.crossesLine).length);
        if (linesCrossed >= 1) expect(ending?.id).not.toBe('together');
        if (linesCrossed >= 2 && ending) expect(ending.id).toBe('stopped');
      }),
    );
  });

  it('lets the role change words only', () => {
    fc.assert(
      fc.property(aScenario, aPath, (scenario, path) => {
        const [first, ...others] = (['opsporing', 'liaison', 'zorg-onderwijs'] as const).map((role) => ({
          ...playScenario(scenario, role, path),
          role: null,
        }));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });
});

describe('playNewestRun', () => {
  it('plays the last run of a lesson, and nothing before the first', () => {
    expect(playNewestRun(story, emptyLessonProgress)).toBeNull();
    const begun = withChoice(withRun(withRun(emptyLessonProgress, 'opsporing'), 'liaison'), 'kind');
    expect(playNewestRun(story, begun)).toMatchObject({ role: 'liaison', scene: { id: 's1' } });
  });
});

describe('holds', () => {
  const compare = (left: string, op: '<' | '<=' | '=' | '>=' | '>', value: number) =>
    ({ kind: 'compare', left, op, value }) as const;

  it('compares a meter in five ways', () => {
    const outcomes = (['<', '<=', '=', '>=', '>'] as const).map((op) =>
      [4, 5, 6].map((trust) => holds(compare('trust', op, 5), { trust }, 0)),
    );
    expect(outcomes).toEqual([
      [true, false, false],
      [true, true, false],
      [false, true, false],
      [false, true, true],
      [false, false, true],
    ]);
  });

  it('reads the hidden counter, joins by all and by any, and always holds when there is no condition', () => {
    const crossed = compare('grens', '>=', 1);
    const low = compare('trust', '<', 3);
    expect(holds(crossed, {}, 1)).toBe(true);
    expect(holds({ kind: 'all', of: [crossed, low] }, { trust: 5 }, 1)).toBe(false);
    expect(holds({ kind: 'any', of: [crossed, low] }, { trust: 5 }, 1)).toBe(true);
    expect(holds(null, {}, 0)).toBe(true);
  });

  it('never holds for a meter that does not exist', () => {
    expect(holds(compare('nobody', '<', 99), { trust: 5 }, 0)).toBe(false);
  });
});

describe('blocksForRole', () => {
  it('keeps what is for everybody and what is for this role, in order', () => {
    const block = (html: string, roles: Block['roles']): Block => ({ kind: 'narration', html, roles });
    const blocks = [block('all', []), block('police', ['opsporing']), block('two', ['liaison', 'opsporing'])];
    expect(blocksForRole(blocks, 'liaison').map(({ html }) => html)).toEqual(['all', 'two']);
    expect(blocksForRole(blocks, 'zorg-onderwijs').map(({ html }) => html)).toEqual(['all']);
  });
});

describe('turningPoint', () => {
  const long = scenarioOf([
    [choice('gain', 's1', { trust: 2 }), choice('loss', 's1', { trust: -1 })],
    [choice('gain', 's2', { care: 2 }), choice('loss', 's2', { trust: -2, care: -1 })],
    [choice('gain', null), choice('loss', null, { trust: -3 }), choice('breach', null, {}, true)],
  ]);
  const pointOf = (...path: string[]) => turningPoint(playScenario(long, 'opsporing', path));

  it('is the first choice that crossed a line, even after larger losses', () => {
    expect(pointOf('loss', 'loss', 'breach')).toBe(2);
    expect(turningPoint(playScenario(story, 'opsporing', ['breach', 'breach']))).toBe(0);
  });

  it('is else the choice that lost most over all meters, the earliest of equals', () => {
    expect(pointOf('loss', 'gain', 'loss')).toBe(2);
    expect(pointOf('loss', 'loss', 'loss')).toBe(1);
  });

  it('is nowhere when nothing was lost', () => {
    expect(pointOf('gain', 'gain', 'gain')).toBeNull();
    expect(pointOf()).toBeNull();
  });
});

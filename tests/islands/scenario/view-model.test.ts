import { describe, expect, it } from 'vitest';
import { playScenario } from '../../../src/domain/play-scenario.ts';
import { comparableRuns, compareRuns } from '../../../src/islands/scenario/compare-runs.ts';
import { countMoments } from '../../../src/islands/scenario/count-moments.ts';
import { describeChanges, describeValue } from '../../../src/islands/scenario/describe-meter.ts';
import { nameScreen } from '../../../src/islands/scenario/name-screen.ts';
import { pickScreen } from '../../../src/islands/scenario/pick-screen.ts';
import { readPlace, writePlace } from '../../../src/islands/scenario/place.ts';
import { smallScenario } from './small-scenario.ts';

const scenario = smallScenario();
const play = (...path: string[]) => playScenario(scenario, 'liaison', path);

describe('pickScreen', () => {
  it('opens with the start, or with the word that it was skipped', () => {
    expect(pickScreen('direct', null, false, 0).kind).toBe('start');
    expect(pickScreen('direct', null, true, 0).kind).toBe('skipped');
  });

  it('shows the consequence until the learner has read on, then the next scene', () => {
    expect(pickScreen('direct', play('goed'), false, 0)).toEqual({ kind: 'consequence', from: 0, to: 1 });
    expect(pickScreen('direct', play('goed'), false, 1)).toMatchObject({
      kind: 'scene',
      scene: { id: 'twee' },
    });
  });

  it('goes straight on where the author tells nothing yet', () => {
    expect(pickScreen('paired', play('goed'), false, 0)).toMatchObject({ scene: { id: 'twee' } });
    expect(pickScreen('afterwards', play('goed', 'goed', 'goed'), true, 0)).toMatchObject({
      ending: { id: 'goed' },
    });
  });

  it('tells the last consequence before the ending', () => {
    const ended = play('goed', 'goed', 'grens');
    expect(pickScreen('direct', ended, true, 2).kind).toBe('consequence');
    expect(pickScreen('direct', ended, true, 3)).toMatchObject({ kind: 'ending', ending: { id: 'stil' } });
  });

  it('returns to the scene that still exists when the stored path is older than the course', () => {
    expect(pickScreen('direct', play('goed', 'verdwenen'), false, 2)).toMatchObject({
      kind: 'scene',
      scene: { id: 'twee' },
    });
  });
});

describe('countMoments', () => {
  it('counts the moments when every way is as long', () => {
    expect(countMoments(scenario, 'een')).toBe(3);
    expect(countMoments(scenario, 'drie')).toBe(1);
  });

  it('promises no total when choices lead to ways of different length', () => {
    const [first, second, third] = scenario.scenes;
    if (!first || !second || !third) throw new Error('three scenes');
    const [a, b] = first.choices;
    if (!a || !b) throw new Error('two choices');
    const parted = {
      ...scenario,
      scenes: [{ ...first, choices: [a, { ...b, next: 'drie' }] }, second, third],
    };
    expect(countMoments(parted, 'een')).toBeNull();
    expect(countMoments(parted, 'twee')).toBe(2);
  });

  it('promises no total when the story can come back to a scene', () => {
    const scenes = scenario.scenes.map((scene) =>
      scene.id === 'drie'
        ? { ...scene, choices: scene.choices.map((choice) => ({ ...choice, next: 'een' })) }
        : scene,
    );
    expect(countMoments({ ...scenario, scenes }, 'een')).toBeNull();
  });
});

describe('nameScreen', () => {
  it('says which moment it is, and gives every state its own title', () => {
    const [scene] = scenario.scenes;
    if (!scene) throw new Error('a scene');
    expect(nameScreen({ kind: 'scene', scene }, scenario, 0)).toBe(
      'Moment 1 van 3 – Casus Het derde overleg – Samen scherp',
    );
    expect(nameScreen({ kind: 'consequence', from: 0, to: 1 }, scenario, 1)).toMatch(
      /^Gevolg van moment 1 –/,
    );
    expect(nameScreen({ kind: 'start' }, scenario, 0)).toBeNull();
  });

  it('cuts the name of the case so that no title is longer than 70 characters', () => {
    const long = { ...scenario, title: 'Een heel lange naam voor een casus die nergens meer in past' };
    const title = nameScreen({ kind: 'consequence', from: 0, to: 2 }, long, 2) ?? '';
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/… – Samen scherp$/);
  });
});

describe('describe-meter', () => {
  const [trust, hours] = scenario.meters;
  if (!trust || !hours) throw new Error('two meters');

  it('tells a level in words, and counts what has a unit, below zero as a promise too many', () => {
    expect([0, 3, 5, 7, 10].map((value) => describeValue(trust, value))).toEqual([
      'laag',
      'kwetsbaar',
      'redelijk',
      'goed',
      'sterk',
    ]);
    expect(describeValue(hours, 3)).toBe('nog 3 uur');
    expect(describeValue(hours, -2)).toBe('2 uur te veel beloofd');
  });

  it('names only what moved, and how far', () => {
    const before = { vertrouwen: 5, uren: 2 };
    expect(describeChanges(scenario.meters, before, { vertrouwen: 6, uren: 2 })).toEqual([
      { name: 'Vertrouwen', change: 'iets omhoog', now: 'goed' },
    ]);
    expect(describeChanges(scenario.meters, before, { vertrouwen: 5, uren: -1 })).toEqual([
      { name: 'Uren', change: 'flink omlaag', now: '1 uur te veel beloofd' },
    ]);
    expect(describeChanges(scenario.meters, before, before)).toEqual([]);
  });
});

describe('compareRuns', () => {
  const run = (...path: string[]) => ({ role: 'liaison', path }) as const;

  it('puts two paths side by side and marks where they part', () => {
    const { moments, states } = compareRuns(
      scenario,
      run('goed', 'grens', 'goed'),
      run('goed', 'goed', 'goed'),
    );
    expect(moments.map(({ differs }) => differs)).toEqual([false, true, false]);
    expect(moments[1]?.choices.map((choice) => choice?.id)).toEqual(['grens', 'goed']);
    expect(states.map(({ ending }) => ending?.id)).toEqual(['stil', 'goed']);
  });

  it('leaves the place empty where one run was left half-way', () => {
    const { moments } = compareRuns(scenario, run('grens'), run('goed', 'goed', 'goed'));
    expect(moments).toHaveLength(3);
    expect(moments[2]?.choices[0]).toBeNull();
    expect(moments[2]?.titles).toEqual(['Moment drie']);
  });

  it('offers finished runs first, the latest before the earlier ones, and never the last run itself', () => {
    const runs = [
      run('goed', 'goed', 'goed'),
      run('grens', 'goed', 'goed'),
      run('grens'),
      run('goed', 'grens'),
    ];
    expect(comparableRuns(scenario, runs)).toEqual([1, 0, 2]);
    expect(comparableRuns(scenario, runs.slice(0, 1))).toEqual([]);
    expect(comparableRuns(scenario, [])).toEqual([]);
  });
});

describe('place', () => {
  it('reads back what it wrote, picked choice included', () => {
    expect(readPlace(writePlace({ read: 3, picked: 'goed' }))).toEqual({ read: 3, picked: 'goed' });
    expect(readPlace(writePlace({ read: 0, picked: '' }))).toEqual({ read: 0, picked: '' });
  });

  it('counts everything as read when this device knows nothing', () => {
    expect(readPlace('').read).toBe(Number.POSITIVE_INFINITY);
    expect(readPlace('onzin').read).toBe(Number.POSITIVE_INFINITY);
  });
});

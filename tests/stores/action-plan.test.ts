import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTracker } from './fake-tracker.ts';

async function openPage(tracker: FakeTracker) {
  vi.resetModules();
  const { injectTracker } = await import('../../src/stores/tracker.ts');
  injectTracker(tracker);
  return {
    ...(await import('../../src/stores/action-plan.ts')),
    ...(await import('../../src/stores/own-notes.ts')),
    ...(await import('../../src/stores/texts.ts')),
  };
}

const parts = {
  lessons: [
    { id: 'les-1', reflections: [{ id: 'denk' }, { id: 'vraag' }] },
    { id: 'les-2', reflections: [] },
  ],
  cards: [{ id: 'dag-1' }],
};

let tracker: FakeTracker;
beforeEach(() => {
  tracker = new FakeTracker();
});

describe('the action plan', () => {
  it('stays on the device, whatever is in it', async () => {
    const page = await openPage(tracker);
    page.$task('les-1').set('liaison');
    page.$plan('les-1').set('Als …');
    page.$reflection('les-1', 'denk').set('Ik zei niets.');
    expect([...tracker.deviceMap.keys()]).toEqual(['task/les-1', 'plan/les-1', 'reflection/les-1/denk']);
    expect(tracker.stateMap.size).toBe(0);
    expect(tracker.interactions).toEqual([]);
  });

  it('is gone from the device once it is erased; what is not of it stays', async () => {
    for (const key of [
      'task/les-1',
      'plan/les-2',
      'plan/dag-1',
      'card/dag-1/task',
      'card/dag-1/done',
      'reflection/les-1/denk',
      'reflection/les-1/open-vraag',
      'theme',
    ])
      tracker.deviceMap.set(key, 'iets');
    tracker.stateMap.set('route', 'liaison');
    const page = await openPage(tracker);
    page.eraseActionPlan(parts);
    expect([...tracker.deviceMap.keys()]).toEqual([
      'card/dag-1/done',
      'reflection/les-1/open-vraag',
      'theme',
    ]);
    expect([...tracker.stateMap.keys()]).toEqual(['route']);
    const next = await openPage(tracker);
    expect(next.actionPlanStores(parts).map((store) => store.get())).toEqual(Array(8).fill(''));
  });
});

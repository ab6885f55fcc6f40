import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LaunchInfo } from '../../src/tracking/port.ts';
import { FakeTracker } from './fake-tracker.ts';

async function openPage(tracker: FakeTracker) {
  vi.resetModules();
  const { injectTracker } = await import('../../src/stores/tracker.ts');
  injectTracker(tracker);
  return {
    ...(await import('../../src/stores/kept-here.ts')),
    ...(await import('../../src/stores/progress-file.ts')),
    ...(await import('../../src/stores/settings.ts')),
    ...(await import('../../src/domain/progress-file.ts')),
  };
}

class LmsTracker extends FakeTracker {
  override readonly info: LaunchInfo = { standard: 'scorm12', mode: 'normal', resumed: true };
}

const OWN = {
  'card/dag-1/because': 'Het liep anders.',
  'draft/les-1/tempo': '["a"]',
  'plan/les-1': '{"when":"maandag","action":"bellen"}',
  'rating/first/luisteren': '3',
  'recall/dag-1/a': 'Drie stappen.',
  'reflection/les-1/denk': 'Ik zei niets.',
  'task/les-1': 'zorg-onderwijs',
};
const LESSON = '{"stepsSeen":["kern"],"lastStep":"kern","questions":{},"scenario":null}';

function fill(tracker: FakeTracker): void {
  for (const [key, value] of Object.entries(OWN)) tracker.deviceMap.set(key, value);
  tracker.deviceMap.set('theme', 'dark');
  tracker.stateMap.set('route', 'liaison');
  tracker.stateMap.set('bookmark', 'lessen/les-1.html');
  tracker.stateMap.set('lesson/les-1', LESSON);
  tracker.stateMap.set('test', '{"attempts":[]}');
}

let tracker: FakeTracker;
beforeEach(() => {
  tracker = new FakeTracker();
  fill(tracker);
});

describe('what is kept on the device', () => {
  it('is read without writing, and knows own texts from settings', async () => {
    const page = await openPage(tracker);
    expect(page.readOwnTexts()).toEqual(OWN);
    expect(page.readProgress()).toMatchObject({ route: 'liaison', bookmark: 'lessen/les-1.html' });
    expect(Object.keys(page.readProgress().lessons)).toEqual(['les-1']);
    expect(page.keepsCopyForLms()).toBe(false);
    expect(tracker.writes).toEqual([]);
  });

  it('is all gone when it is erased, and settings tell those who follow them', async () => {
    const page = await openPage(tracker);
    const themes: string[] = [];
    page.$setting('theme').subscribe((theme) => themes.push(theme));
    expect(page.eraseDevice()).toBe(true);
    expect([...tracker.deviceMap, ...tracker.stateMap]).toEqual([]);
    expect(themes).toEqual(['dark', '']);
  });

  it('is gone too where the device refuses to keep anything', async () => {
    tracker.tell({ kind: 'memory-only' });
    const page = await openPage(tracker);
    page.eraseDevice();
    expect([...tracker.deviceMap, ...tracker.stateMap]).toEqual([]);
  });
});

describe('in an LMS', () => {
  beforeEach(() => {
    tracker = new LmsTracker();
    fill(tracker);
    tracker.deviceMap.set('journal/woord', '{}');
    tracker.deviceMap.set('journals', 'woord');
  });

  it('erasing leaves the progress alone', async () => {
    const page = await openPage(tracker);
    expect(page.keepsCopyForLms()).toBe(true);
    const before = new Map(tracker.stateMap);
    expect(page.eraseDevice()).toBe(true);
    expect([...tracker.deviceMap]).toEqual([]);
    expect(tracker.stateMap).toEqual(before);
  });

  it.each(['saving', 'lms-unreachable'] as const)(
    'erasing keeps what waits for the LMS: %s',
    async (kind) => {
      tracker.tell({ kind });
      const page = await openPage(tracker);
      expect(page.eraseDevice()).toBe(false);
      expect([...tracker.deviceMap.keys()]).toEqual(['journal/woord', 'journals']);
    },
  );
});

describe('a file with progress', () => {
  async function fileOf(source: FakeTracker, withTexts: boolean) {
    const page = await openPage(source);
    const text = page.makeProgressFile('cursus', '2026-08-06', withTexts);
    const file = page.parseProgressFile(text, 'cursus');
    if (typeof file === 'string') throw new Error(file);
    return { text, file };
  }

  it('holds own texts only when they are asked for, and never settings', async () => {
    const { text } = await fileOf(tracker, false);
    for (const own of Object.values(OWN)) expect(text).not.toContain(own);
    const all = await fileOf(tracker, true);
    expect(all.file.texts).toEqual(OWN);
    expect(all.text).not.toContain('dark');
  });

  it('gives an empty device the same state and texts', async () => {
    const { file } = await fileOf(tracker, true);
    const other = new FakeTracker();
    const page = await openPage(other);
    page.takeProgressFile(file, 'replace');
    tracker.stateMap.delete('test');
    expect(Object.fromEntries(other.stateMap)).toEqual(Object.fromEntries(tracker.stateMap));
    expect(Object.fromEntries(other.deviceMap)).toEqual(OWN);
  });

  it('takes the place of what was here; own texts stay when it has none', async () => {
    const { file } = await fileOf(tracker, false);
    const other = new FakeTracker();
    other.stateMap.set('lesson/les-9', LESSON);
    other.deviceMap.set('reflection/les-9/denk', 'Van hier.');
    const page = await openPage(other);
    page.takeProgressFile(file, 'replace');
    expect([...other.stateMap.keys()].sort()).toEqual(['bookmark', 'lesson/les-1', 'route']);
    expect(Object.fromEntries(other.deviceMap)).toEqual({ 'reflection/les-9/denk': 'Van hier.' });
    page.takeProgressFile({ ...file, texts: OWN }, 'replace');
    expect(Object.fromEntries(other.deviceMap)).toEqual(OWN);
  });

  it('joins what was here without losing anything', async () => {
    const { file } = await fileOf(tracker, true);
    const other = new FakeTracker();
    other.stateMap.set('route', 'opsporing');
    other.stateMap.set('lesson/les-1', LESSON.replaceAll('kern', 'haak'));
    other.stateMap.set('lesson/les-9', LESSON);
    other.deviceMap.set('reflection/les-1/denk', 'Van hier.');
    other.deviceMap.set('size', '150');
    const page = await openPage(other);
    page.takeProgressFile(file, 'join');
    const { route, lessons } = page.readProgress();
    expect(route).toBe('opsporing');
    expect(lessons['les-1']?.stepsSeen.toSorted()).toEqual(['haak', 'kern']);
    expect(Object.keys(lessons).sort()).toEqual(['les-1', 'les-9']);
    expect(page.readOwnTexts()).toEqual({ ...OWN, 'reflection/les-1/denk': 'Van hier.' });
    expect(other.deviceMap.get('size')).toBe('150');
  });

  it('cannot write anything but own texts', async () => {
    const { file } = await fileOf(tracker, true);
    const other = new FakeTracker();
    const page = await openPage(other);
    page.takeProgressFile({ ...file, texts: { 'video-consent': 'always', 'journal/a': '{}' } }, 'join');
    expect([...other.deviceMap]).toEqual([]);
  });
});

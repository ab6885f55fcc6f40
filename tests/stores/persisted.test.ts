import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTracker } from './fake-tracker.ts';

/** A page that was just opened: fresh modules, with this tracker in place. */
async function openPage(tracker: FakeTracker | null) {
  vi.resetModules();
  const { injectTracker } = await import('../../src/stores/tracker.ts');
  if (tracker) injectTracker(tracker);
  return {
    ...(await import('../../src/stores/persisted.ts')),
    ...(await import('../../src/stores/texts.ts')),
    ...(await import('../../src/stores/route.ts')),
    ...(await import('../../src/stores/bookmark.ts')),
    ...(await import('../../src/stores/save-state.ts')),
    ...(await import('../../src/stores/settings.ts')),
  };
}

let tracker: FakeTracker;
beforeEach(() => {
  tracker = new FakeTracker();
  vi.unstubAllGlobals();
});

describe('what is stored', () => {
  it('is there again on the next page', async () => {
    const page = await openPage(tracker);
    page.$route.set('zorg-onderwijs');
    page.$bookmark.set('lessen/les-1.html');
    page.$draft('les-1', 'tempo').set('half get');
    page.$reflection('les-1', 'schuurt').set('Ik zei niets.');
    const next = await openPage(tracker);
    expect(next.$route.get()).toBe('zorg-onderwijs');
    expect(next.$bookmark.get()).toBe('lessen/les-1.html');
    expect(next.$draft('les-1', 'tempo').get()).toBe('half get');
    expect(next.$reflection('les-1', 'schuurt').get()).toBe('Ik zei niets.');
  });

  it('travels under `route` and `bookmark`; what a learner types stays on the device', async () => {
    const page = await openPage(tracker);
    page.$route.set('liaison');
    page.$bookmark.set('begrippen.html');
    page.$draft('les-1', 'tempo').set('a');
    page.$reflection('les-1', 'schuurt').set('b');
    page.$videoConsent().set('ja');
    page.$setting('theme').set('dark');
    expect(Object.fromEntries(tracker.stateMap)).toEqual({ route: 'liaison', bookmark: 'begrippen.html' });
    expect(Object.fromEntries(tracker.deviceMap)).toEqual({
      'draft/les-1/tempo': 'a',
      'reflection/les-1/schuurt': 'b',
      'video-consent': 'ja',
      theme: 'dark',
    });
  });

  it('is removed when a text is emptied or a route unchosen', async () => {
    const page = await openPage(tracker);
    page.$draft('les-1', 'tempo').set('a');
    page.$draft('les-1', 'tempo').set('');
    page.$route.set('liaison');
    page.$route.set(null);
    expect([...tracker.deviceMap, ...tracker.stateMap]).toEqual([]);
  });

  it('is not taken for a route when it is none', async () => {
    tracker.stateMap.set('route', 'burgemeester');
    expect((await openPage(tracker)).$route.get()).toBeNull();
  });

  it('is not written again by reading it, nor by setting an equal value', async () => {
    tracker.stateMap.set('route', 'liaison');
    tracker.stateMap.set('bookmark', 'lessen/les-1.html');
    const page = await openPage(tracker);
    const stop = page.$route.subscribe(() => {});
    page.$bookmark.get();
    page.$bookmark.set('lessen/les-1.html');
    page.$draft('les-1', 'tempo').set('');
    stop();
    expect(tracker.writes).toEqual([]);
  });
});

describe('a store that nobody has read', () => {
  it('holds its initial value, as the built page does, and gives the stored one when read', async () => {
    tracker.stateMap.set('route', 'liaison');
    const { $route } = await openPage(tracker);
    expect($route.init).toBeNull();
    expect($route.get()).toBe('liaison');
    expect($route.init).toBeNull();
  });

  it('is the same store for the same text', async () => {
    const page = await openPage(tracker);
    expect(page.$draft('les-1', 'a')).toBe(page.$draft('les-1', 'a'));
    expect(page.$draft('les-1', 'a')).not.toBe(page.$draft('les-2', 'a'));
  });
});

describe('while the site is being built', () => {
  it('every store works on its initial value, without a tracker', async () => {
    const page = await openPage(null);
    const seen: unknown[] = [];
    page.$route.subscribe((route) => seen.push(route))();
    page.$saveState.subscribe(({ kind }) => seen.push(kind))();
    expect(seen).toEqual([null, 'saved']);
    page.$route.set('liaison');
    expect(page.$route.get()).toBe('liaison');
  });
});

describe('in a browser', () => {
  it('reads again when another tab wrote or the page comes back, and writes nothing while doing so', async () => {
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const { $bookmark } = await openPage(tracker);
    const seen: string[] = [];
    const stop = $bookmark.subscribe((value) => seen.push(value));
    tracker.stateMap.set('bookmark', 'bronnen.html');
    page.dispatchEvent(new Event('storage'));
    tracker.stateMap.set('bookmark', 'over.html');
    page.dispatchEvent(new Event('pageshow'));
    tracker.stateMap.delete('bookmark');
    page.dispatchEvent(new Event('storage'));
    stop();
    expect(seen).toEqual(['', 'bronnen.html', 'over.html', '']);
    expect(tracker.writes).toEqual([]);
  });
});

describe('$saveState', () => {
  it('follows the tracker', async () => {
    const { $saveState } = await openPage(tracker);
    const seen: string[] = [];
    const stop = $saveState.subscribe(({ kind }) => seen.push(kind));
    tracker.tell({ kind: 'saving' });
    tracker.tell({ kind: 'lms-unreachable' });
    stop();
    expect(seen).toEqual(['saved', 'saving', 'lms-unreachable']);
  });
});

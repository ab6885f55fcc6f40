import { expect, it } from 'vitest';
import { within } from '../../src/tracking/browser-tools.ts';
import { createHost } from '../../src/tracking/create-host.ts';
import { LinkWatch } from '../../src/tracking/link-watch.ts';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';

const LOST = { kind: 'lms-unreachable' } as const;
const SAVING = { kind: 'saving' } as const;
const savedAt = (at: number) => ({ kind: 'saved', at }) as const;

function watch({ online = true, onDevice = true } = {}) {
  const now = { online, onDevice };
  const link = new LinkWatch(
    () => now.online,
    () => now.onDevice,
  );
  return { link, now };
}

it('says nothing as long as all goes well', () => {
  const { link } = watch();
  for (const state of [savedAt(5), SAVING, savedAt(9)]) expect(link.note(state).kind).toBe('fine');
});

it('tells until when all is safe, and that the rest stands on the device', () => {
  const { link } = watch();
  link.note(savedAt(5));
  link.note(SAVING);
  expect(link.note(LOST)).toEqual({ kind: 'silent', safeUntil: 5, onDevice: true });
  expect(link.note(savedAt(9))).toEqual({ kind: 'fine', safeUntil: 9, onDevice: true });
});

it('promises nothing of a device that keeps nothing, nor of an LMS that took nothing', () => {
  const { link } = watch({ onDevice: false });
  expect(link.note(LOST)).toEqual({ kind: 'silent', safeUntil: null, onDevice: false });
});

it('tells no internet from an LMS that keeps refusing, and forgets refusals once one is taken', () => {
  const { link, now } = watch();
  now.online = false;
  for (let n = 0; n < 9; n += 1) expect(link.note(LOST).kind).toBe('offline');
  now.online = true;
  expect([1, 2, 3, 4].map(() => link.note(LOST).kind)).toEqual(['silent', 'silent', 'expired', 'expired']);
  link.note(SAVING);
  expect(link.note(LOST).kind).toBe('silent');
});

it('hears every failed commit of a session', () => {
  const api = new ScriptedApi();
  const clock = new FakeClock();
  const session = openSession(api, { clock });
  session.flush();
  const { link } = watch();
  const kinds: string[] = [];
  session.onSaveState((state) => kinds.push(link.note(state).kind));
  api.answers.LMSCommit = () => 'false';
  session.state.set('route', 'liaison');
  clock.pass(40_000);
  expect(kinds.at(-1)).toBe('expired');
  api.answers = {};
  clock.pass(60_000);
  expect(kinds.at(-1)).toBe('fine');
});

it('takes keys, pointer, scrolling and answers in a page for signs of life', () => {
  let signs = 0;
  const doctor = {
    returnTo: () => '',
    diagnose: () => Promise.reject(new Error('not asked')),
    measure: () => Promise.resolve(null),
  };
  const host = createHost(openSession(new ScriptedApi()), doctor, () => {
    signs += 1;
  });
  const page = new EventTarget();
  const tracker = host.connect(page as Window);
  for (const sign of ['pointerdown', 'keydown', 'scroll']) page.dispatchEvent(new Event(sign));
  expect(signs).toBe(3);
  tracker.state.set('route', 'liaison');
  tracker.state.remove('route');
  expect(signs).toBe(5);
  tracker.state.get('route');
  tracker.state.keys();
  expect(signs).toBe(5);
});

it('waits for an answer as long as it may, and takes a refusal for one that came late', async () => {
  const clock = new FakeClock();
  expect(await within(clock, 1000, true, false)).toBe(true);
  expect(await within(clock, 1000, Promise.reject(new Error('gone')), false)).toBe(false);
  const never = within(clock, 1000, new Promise<boolean>(() => {}), false);
  clock.pass(1000);
  expect(await never).toBe(false);
});

import { expect, test } from 'vitest';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { ScriptedApi } from './scripted-lms.ts';
import { doneLesson, storedLesson } from './small-course.ts';

test('keeps what was confirmed, for when a window that was left open elsewhere writes its older state over it', () => {
  const area = new MemoryArea();
  const stored: Record<string, unknown> = { 'cmi.core.student_id': 'u1' };
  const share = (api: ScriptedApi) => Object.assign(stored, api.values, { 'cmi.interactions._count': 8 });
  const first = new ScriptedApi(stored);
  openSession(first).close('page-gone');
  share(first);
  const office = new ScriptedApi(stored);
  const leftOpen = openSession(office);

  const home = new ScriptedApi(stored);
  const evening = openSession(home, { area });
  evening.state.set('lesson/les-1', storedLesson('les-1'));
  evening.flush();
  expect(evening.saveState.kind).toBe('saved');
  evening.close('page-gone');
  share(home);

  leftOpen.state.set('lesson/les-2', storedLesson('les-2', 0.5));
  leftOpen.close('page-gone');
  share(office);
  const back = openSession(new ScriptedApi(stored), { area });
  expect(Object.keys(back.state.current.lessons).sort()).toEqual(['les-1', 'les-2']);
});

test('leaves everything to the window that takes over, also what the LMS page of that window has not seen yet', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const owner = openSession(api, { area });
  owner.state.set('route', 'liaison');
  owner.flush();
  const atPageLoad = { ...api.values, 'cmi.interactions._count': 8 };
  owner.state.set('lesson/les-1', storedLesson('les-1'));
  owner.handOver();
  expect(api.count('LMSFinish')).toBe(1);

  const taker = openSession(new ScriptedApi(atPageLoad), { area });
  expect(taker.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
});

test('leaves everything also to a window whose LMS page was loaded before anything was saved', () => {
  const area = new MemoryArea();
  const owner = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  owner.state.set('lesson/les-1', storedLesson('les-1'));
  owner.flush();
  owner.handOver();
  const taker = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(taker.state.current.lessons['les-1']).toEqual(doneLesson('les-1', 1));
});

test('gives what one window left to another of the same attempt to no attempt that begins later', () => {
  const area = new MemoryArea();
  const api = new ScriptedApi({ 'cmi.core.student_id': 'u1' });
  const owner = openSession(api, { area });
  owner.state.set('lesson/les-1', storedLesson('les-1'));
  owner.flush();
  const saved = { ...api.values, 'cmi.interactions._count': 8 };
  owner.handOver();
  openSession(new ScriptedApi(saved), { area }).close('page-gone');
  const anew = openSession(new ScriptedApi({ 'cmi.core.student_id': 'u1' }), { area });
  expect(anew.state.current.lessons).toEqual({});
});

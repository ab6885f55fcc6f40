import { expect, test } from 'vitest';
import { openSession } from './open-session.ts';
import { FakeClock, ScriptedApi } from './scripted-lms.ts';
import { finished, interactionOf, outline, storedLesson } from './small-course.ts';

test('registers every question in the order of the register in one commit, and only at the first launch', () => {
  const api = new ScriptedApi();
  openSession(api).flush();
  const ids = api.written.filter((write) => write.endsWith('.id') || write.includes('.id='));
  expect(ids).toEqual(
    [
      'les-1_keuze',
      'les-1_meer',
      'les-1_waar',
      'les-1_volgorde',
      'les-2_paren',
      'les-2_groepen',
      'les-2_schatting',
      'les-2_woord',
    ].map((id, index) => `cmi.interactions.${index}.id=${id}`),
  );
  expect(api.count('LMSCommit')).toBe(1);

  const next = new ScriptedApi({ ...api.values, 'cmi.interactions._count': 8 });
  openSession(next);
  expect(next.written).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
});

test('reports completed and the score when the route is done, and not a moment before', () => {
  const api = new ScriptedApi();
  const session = openSession(api);
  session.state.set('route', 'liaison');
  session.state.set('lesson/les-1', storedLesson('les-1', 0.5));
  expect(api.written.some((write) => write.includes('score'))).toBe(false);
  session.state.set('lesson/les-2', storedLesson('les-2'));
  session.flush();
  expect(api.values).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '75',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  });
});

test('never lowers a status or a score that the LMS has', () => {
  for (const status of ['completed', 'passed']) {
    const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': status, 'cmi.core.score.raw': 90 }));
    const session = openSession(api);
    session.state.set('bookmark', 'index.html');
    session.state.set('route', 'opsporing');
    session.close('page-gone');
    expect(api.written.filter((write) => /lesson_status|score/.test(write))).toEqual([]);
  }
});

test('raises the score when a later attempt at a question was better', () => {
  const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': 75 }));
  const session = openSession(api);
  session.state.set('lesson/les-1', storedLesson('les-1', 1));
  session.close('page-gone');
  expect(api.values).toMatchObject({ 'cmi.core.score.raw': '100', 'cmi.core.lesson_status': 'completed' });
});

test('reports at the next launch what a launch that was cut off could not', () => {
  const api = new ScriptedApi(finished({ 'cmi.core.lesson_status': 'incomplete' }));
  const clock = new FakeClock();
  openSession(api, { clock });
  clock.pass(2000);
  expect(api.values).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '75' });
  expect(api.calls.at(-1)).toBe('LMSCommit');
});

test('works without interactions when the LMS knows none', () => {
  const api = new ScriptedApi({ 'cmi.interactions._count': undefined });
  const session = openSession(api);
  session.interaction(interactionOf('les-1', 'keuze', 'correct'));
  session.flush();
  expect(api.written.some((write) => write.includes('interactions'))).toBe(false);
  expect(session.saveState.kind).toBe('saved');
});

test('keeps the index of every question when the course gains one and loses one', () => {
  const api = new ScriptedApi(finished({ 'cmi.suspend_data': '~k~1-4.7-11', 'cmi.interactions._count': 9 }));
  const session = openSession(api);
  session.interaction(interactionOf('les-1', 'waar', 'correct'));
  expect(api.written).toContain('cmi.interactions.3.id=les-1_waar');
});

test('knows no route that the course does not have', () => {
  const session = openSession(new ScriptedApi());
  session.state.set('route', 'burgemeester');
  expect(session.state.current.route).toBeNull();
  session.state.remove('route');
  expect(session.state.keys()).toEqual([]);
  expect(outline.routes.map(({ id }) => id)).toEqual(['liaison']);
});

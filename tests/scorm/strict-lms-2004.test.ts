import { expect, test } from 'vitest';
import { LmsServer2004 } from './lms-server.ts';

/** An open launch, and a way to call it that gives result, error code and fault together. */
function open(server = new LmsServer2004(), mode: 'normal' | 'browse' = 'normal') {
  const lms = server.launch(mode);
  lms.api.Initialize('');
  const set = (element: string, value: unknown) => {
    const result = lms.api.SetValue(element, value as string);
    return [result, lms.api.GetLastError(), lms.calls.at(-1)?.fault];
  };
  const get = (element: string) => [lms.api.GetValue(element), lms.api.GetLastError()];
  return { lms, api: lms.api, set, get, server };
}

const refused = (code: string, fault: RegExp = /./) => ['false', code, expect.stringMatching(fault)];

test.each([
  ['cmi.suspend_data', 'x'.repeat(64_001), '406'],
  ['cmi.location', 'x'.repeat(1001), '406'],
  ['cmi.exit', 'leave', '406'],
  ['cmi.completion_status', 'passed', '406'],
  ['cmi.success_status', 'completed', '406'],
  ['cmi.progress_measure', '1.1', '407'],
  ['cmi.progress_measure', '50%', '406'],
  ['cmi.score.scaled', '.5', '406'],
  ['cmi.score.scaled', '1e-7', '406'],
  ['cmi.score.scaled', '1.01', '407'],
  ['cmi.score.raw', '85,5', '406'],
  ['cmi.score.raw', 85, '406'],
  ['cmi.session_time', 'PT3.456S', '406'],
  ['cmi.session_time', 'PT', '406'],
  ['cmi.session_time', '0000:01:00', '406'],
  ['cmi.interactions.0.id', 'les 1', '406'],
  ['cmi.objectives.0.id', 'één', '406'],
  ['adl.nav.request', '_none_', '406'],
])('refuses %s = %j', (element, value, code) => {
  expect(open().set(element, value)).toEqual(refused(code));
});

test.each([
  ['timestamp', '2026-11-23T22:46:43Z'],
  ['timestamp', '2026-11-23T22:46:43.123Z'],
  ['timestamp', '2026-11-23T22:46:43+01:00'],
  ['result', 'wrong'],
  ['type', 'scenario'],
  ['latency', '0000:00:05'],
  ['description', 'een\ntwee'],
  ['description', 'x'.repeat(251)],
  ['learner_response', 'antwoord-a'],
  ['learner_response', 'a[,]a'],
  ['learner_response', 'a b'],
  ['learner_response', ''],
  ['correct_responses.0.pattern', 'a,b'],
])('refuses an interaction with %s = %j', (field, value) => {
  const { set } = open();
  set('cmi.interactions.0.id', 'les-1_keuze');
  set('cmi.interactions.0.type', 'choice');
  expect(set(`cmi.interactions.0.${field}`, value)).toEqual(refused('406'));
});

test.each([
  ['matching', 'a.b', false],
  ['matching', 'a[.]b[.]c', false],
  ['performance', 'gang', false],
  ['sequencing', 'a-b', false],
  ['numeric', '40[:]40', false],
  ['numeric', '41[:]40', true],
  ['fill-in', 'een\ntwee', false],
  ['true-false', 't', false],
] as const)('refuses as %s %j', (type, value, isPattern) => {
  const { set } = open();
  set('cmi.interactions.0.id', 'a');
  set('cmi.interactions.0.type', type);
  const field = isPattern ? 'correct_responses.0.pattern' : 'learner_response';
  expect(set(`cmi.interactions.0.${field}`, value)).toEqual(refused('406', RegExp(type)));
});

test('refuses what comes in the wrong order, or a second time', () => {
  const { set } = open();
  expect(set('cmi.interactions.1.id', 'b')).toEqual(refused('351', /gat/));
  expect(set('cmi.interactions.0.type', 'choice')).toEqual(refused('408', /id/));
  set('cmi.interactions.0.id', 'a');
  expect(set('cmi.interactions.0.learner_response', 'a')).toEqual(refused('408', /type/));
  expect(set('cmi.interactions.0.id', 'b')).toEqual(refused('351', /veranderen/));
  set('cmi.interactions.0.type', 'choice');
  set('cmi.interactions.0.correct_responses.0.pattern', 'a');
  expect(set('cmi.interactions.0.correct_responses.0.pattern', 'a')).toEqual(refused('351', /staat er al/));
  expect(set('cmi.interactions.0.type', 'choice')).toEqual(refused('351', /patronen/));
  set('cmi.objectives.0.id', 'les-1');
  expect(set('cmi.objectives.1.id', 'les-1')).toEqual(refused('351', /staat al/));
  expect(set('cmi.objectives.0.id', 'les-2')).toEqual(refused('351', /veranderen/));
});

test('answers 403 to what was not set, which is no fault, and refuses what cannot be read or written', () => {
  const { set, get, lms } = open();
  for (const element of ['cmi.progress_measure', 'cmi.location', 'cmi.score.raw', 'cmi.interactions.3.id'])
    expect(get(element)).toEqual(['', '403']);
  expect(lms.faults).toEqual([]);
  expect(get('cmi.exit')).toEqual(['', '405']);
  expect(get('cmi.core.lesson_mode')).toEqual(['', '401']);
  expect(set('cmi.learner_id', 'x')).toEqual(refused('404'));
  expect(set('adl.data.0.store', 'x')).toEqual(refused('401', /adl.data/));
  expect(lms.faults).toHaveLength(4);
});

test('refuses a second Initialize, and every call before it and after Terminate', () => {
  const { api, lms, set, server } = open();
  expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '103']);
  set('cmi.exit', 'suspend');
  set('cmi.completion_status', 'incomplete');
  expect(api.Terminate('')).toBe('true');
  const codes = [
    () => api.SetValue('cmi.exit', 'suspend'),
    () => api.Commit(''),
    () => api.Terminate(''),
    () => api.Initialize(''),
    () => api.GetValue('cmi.mode'),
  ].map((run) => [run(), api.GetLastError()]);
  expect(codes.map(([, code]) => code)).toEqual(['133', '143', '113', '104', '123']);
  expect(lms.faults).toHaveLength(6);

  const early = server.launch();
  expect([early.api.SetValue('cmi.exit', 'suspend'), early.api.GetLastError()]).toEqual(['false', '132']);
});

test('lets a Terminate that failed be repeated, and says what was asked for only after one that did not', () => {
  const { api, lms, set, server } = open();
  set('cmi.exit', 'suspend');
  set('cmi.completion_status', 'incomplete');
  set('adl.nav.request', 'suspendAll');
  server.connected = false;
  expect([api.Terminate(''), api.GetLastError()]).toEqual(['false', '101']);
  expect(server.requests).toEqual([]);
  server.connected = true;
  expect(api.Terminate('')).toBe('true');
  expect(server.requests).toEqual(['suspendAll']);
  expect(lms.faults).toEqual([]);
});

test('sends everything again at every commit, so that the next one mends a failed one', () => {
  const { api, set, server } = open();
  set('cmi.location', 'a.html');
  server.connected = false;
  expect(api.Commit('')).toBe('false');
  server.connected = true;
  expect(api.Commit('')).toBe('true');
  expect(server.stored['cmi.location']).toBe('a.html');
});

test('takes a lower status, score or progress, and what is written in browse mode, as real systems do, as a fault', () => {
  const { set, api, server } = open();
  set('cmi.exit', 'suspend');
  set('cmi.completion_status', 'completed');
  set('cmi.score.raw', '80');
  set('cmi.progress_measure', '1');
  api.Commit('');
  const lowered = ['true', '0', expect.stringMatching(/verlaagd/)];
  expect(set('cmi.completion_status', 'incomplete')).toEqual(lowered);
  expect(set('cmi.score.raw', '79')).toEqual(lowered);
  expect(set('cmi.progress_measure', '0.5')).toEqual(lowered);
  api.Terminate('');
  const browse = open(server, 'browse');
  expect(browse.set('cmi.location', 'x')).toEqual(['true', '0', expect.stringMatching(/modus/)]);
  expect(browse.set('adl.nav.request', 'suspendAll')).toEqual(['true', '0', '']);
});

test('finds nothing and starts the time again after a launch that ended without suspend', () => {
  const server = new LmsServer2004();
  const first = open(server);
  first.set('cmi.suspend_data', 'x');
  first.set('cmi.completion_status', 'incomplete');
  first.set('cmi.session_time', 'PT10M');
  first.api.Terminate('');
  expect(first.lms.faults.map(({ fault }) => fault)).toEqual([expect.stringMatching(/suspend/)]);
  const second = open(server);
  expect(second.get('cmi.entry')).toEqual(['ab-initio', '0']);
  expect(second.get('cmi.suspend_data')).toEqual(['', '403']);
  second.set('cmi.exit', 'suspend');
  second.set('cmi.completion_status', 'incomplete');
  second.set('cmi.session_time', 'PT1M2.5S');
  second.api.Terminate('');
  expect(server.stored['cmi.total_time']).toBe('PT0H1M2S');
  const third = open(server);
  expect(third.get('cmi.entry')).toEqual(['resume', '0']);
  expect(third.get('cmi.total_time')).toEqual(['PT0H1M2S', '0']);
});

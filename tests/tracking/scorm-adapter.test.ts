import { expect, test } from 'vitest';
import type { LmsResult } from '../../src/domain/lms-result.ts';
import type { Adapter, RecordedInteraction } from '../../src/tracking/adapters/adapter.ts';
import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { Scorm2004Adapter } from '../../src/tracking/adapters/scorm2004.ts';
import { LmsServer, LmsServer2004 } from '../scorm/lms-server.ts';
import { interactionOf, smallCourse } from './small-course.ts';

const register = { ...smallCourse.register, 'les-1/casus': 12 };
const options = {
  journal: listJournal(smallCourse.outline, [], register),
  activeMs: () => 90_000,
  newAttempt: () => 'poging',
};
const result: LmsResult = {
  completed: false,
  success: 'unknown',
  score: null,
  lessonsDone: false,
  progress: 0.25,
  lessons: [
    { id: 'les-1', title: 'Spanning', status: 'busy', progress: 0.5, score: null },
    { id: 'les-2', title: 'Vertrouwen', status: 'new', progress: 0, score: null },
  ],
};
const AT = Date.UTC(2026, 0, 5, 9);
const told = (event: string, at: number, response: string): RecordedInteraction => ({
  ...interactionOf('les-1', 'keuze', 'correct'),
  event,
  at,
  response: [response],
});

/** Opens a launch in a fresh strict LMS of each standard, or in the one given. */
const standards = [
  ['scorm12', 'student_response'],
  ['scorm2004', 'learner_response'],
] as const;
function open(standard: 'scorm12' | 'scorm2004', server = createServer(standard)) {
  const adapter: Adapter =
    server instanceof LmsServer
      ? new Scorm12Adapter(server.launch().api, options)
      : new Scorm2004Adapter(server.launch().api, options);
  adapter.open();
  return { adapter, server, calls: server.launches.at(-1)?.calls ?? [] };
}

function createServer(standard: 'scorm12' | 'scorm2004'): LmsServer | LmsServer2004 {
  return standard === 'scorm12' ? new LmsServer() : new LmsServer2004();
}

test.each(standards)('tells the same event once in %s, however often it comes', (standard) => {
  const { adapter, calls, server } = open(standard);
  adapter.interaction(told('een', AT, 'a'));
  const before = calls.length;
  adapter.interaction(told('een', AT, 'b'));
  expect(calls).toHaveLength(before);
  expect(server.faults).toEqual([]);
});

test.each(standards)('reports the time at work in %s', (standard) => {
  const { adapter, server } = open(standard);
  adapter.close('page-gone');
  const time = standard === 'scorm12' ? '0000:01:30' : 'PT0H1M30S';
  expect(Object.values(server.stored)).toContain(time);
});

test.each(standards)(
  'finds in %s the objectives of an earlier launch, and writes them only when they rise',
  (standard) => {
    const { adapter, server } = open(standard);
    expect(adapter.setResult(result)).toBe(true);
    expect(adapter.setResult(result)).toBe(false);
    adapter.close('page-gone');

    const next = open(standard, server);
    expect(next.adapter.setResult(result)).toBe(false);
    const [first, second] = result.lessons;
    if (!first || !second) throw new Error('Two lessons');
    const better = {
      ...result,
      lessons: [{ ...first, status: 'done' as const, progress: 1, score: 0.75 }, second],
    };
    expect(next.adapter.setResult(better)).toBe(true);
    expect(next.adapter.setResult(result)).toBe(false);
    next.adapter.commit();
    const objective = Object.entries(server.stored).filter(([name]) => name.startsWith('cmi.objectives.0.'));
    expect(Object.fromEntries(objective)).toEqual(
      standard === 'scorm12'
        ? {
            'cmi.objectives.0.id': 'les-1',
            'cmi.objectives.0.status': 'completed',
            'cmi.objectives.0.score.raw': '75',
            'cmi.objectives.0.score.min': '0',
            'cmi.objectives.0.score.max': '100',
          }
        : {
            'cmi.objectives.0.id': 'les-1',
            'cmi.objectives.0.description': 'Spanning',
            'cmi.objectives.0.completion_status': 'completed',
            'cmi.objectives.0.progress_measure': '1',
            'cmi.objectives.0.score.scaled': '0.75',
          },
    );
    expect(server.faults).toEqual([]);
  },
);

test('writes latency and the path of a scenario in SCORM 1.2 as far as they fit', () => {
  const { adapter, server } = open('scorm12');
  adapter.interaction({ ...told('een', AT, 'b'), latency: 75_000 });
  const path = Array.from({ length: 40 }, (_, step) => `scene-${step}.a`);
  adapter.interaction({
    ...told('twee', AT, ''),
    id: 'les-1_casus',
    type: 'scenario',
    response: path,
    correct: [],
    result: 'neutral',
    objective: '',
  });
  adapter.commit();
  const response = server.stored['cmi.interactions.8.student_response'] ?? '';
  expect(server.stored).toMatchObject({
    'cmi.interactions.0.latency': '0000:01:15',
    'cmi.interactions.8.id': 'les-1_casus',
    'cmi.interactions.8.type': 'performance',
    'cmi.interactions.8.result': 'neutral',
  });
  expect(response.length).toBeLessThanOrEqual(255);
  expect(path.join(',').startsWith(`${response},`)).toBe(true);
  expect(server.stored['cmi.interactions.8.objectives.0.id']).toBeUndefined();
  expect(server.faults).toEqual([]);
});

test('brings objectives, latency and scenario of SCORM 1.2 to an LMS that lost them once', () => {
  const { adapter, server } = open('scorm12');
  server.connected = false;
  adapter.setState('blob', 'lessen/les-1.html');
  adapter.setResult(result);
  adapter.interaction({ ...told('een', AT, 'b'), latency: 75_000 });
  expect(adapter.commit()).toBe(false);
  server.connected = true;
  expect(adapter.commit()).toBe(true);
  expect(server.stored).toMatchObject({
    'cmi.objectives.0.id': 'les-1',
    'cmi.objectives.0.status': 'incomplete',
    'cmi.objectives.1.id': 'les-2',
    'cmi.interactions.0.latency': '0000:01:15',
  });
  expect(server.faults).toEqual([]);
});

test('leaves objectives alone in an LMS that does not give them back', () => {
  const { api, calls } = new LmsServer().launch();
  const forgetful = {
    ...api,
    LMSGetValue: (element: string) => {
      if (element === 'cmi.objectives._count') return 2;
      return element.startsWith('cmi.objectives.') ? undefined : api.LMSGetValue(element);
    },
  };
  const adapter = new Scorm12Adapter(forgetful, options);
  adapter.open();
  expect(adapter.setResult(result)).toBe(false);
  expect(calls.filter(({ args }) => `${args[0]}`.startsWith('cmi.objectives.'))).toEqual([]);
});

test.each(['scorm12', 'scorm2004'] as const)('opens in %s with an API object that is frozen', (standard) => {
  const server = createServer(standard);
  const { api } = server.launch();
  const frozen = Object.freeze({ ...api });
  const adapter =
    'Initialize' in frozen ? new Scorm2004Adapter(frozen, options) : new Scorm12Adapter(frozen, options);
  expect(adapter.open().confirmed).toBe(null);
  expect(adapter.commit()).toBe(true);
});

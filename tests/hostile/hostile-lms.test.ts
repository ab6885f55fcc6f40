import { describe, expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import { LmsRefusal } from '../../src/tracking/adapters/adapter.ts';
import type { ScormStandard } from '../../src/tracking/find-api.ts';
import type { SaveState } from '../../src/tracking/port.ts';
import { course, lessons, longestState } from '../tracking/longest-state.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { openSession } from '../tracking/open-session.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf } from '../tracking/small-course.ts';
import { type CommitTrouble, HostileLms, type Trouble } from './hostile-lms.ts';

const STANDARDS: readonly ScormStandard[] = ['scorm12', 'scorm2004'];
/** The same thing in both standards. */
const ELEMENTS = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    location: 'cmi.core.lesson_location',
  },
  scorm2004: { status: 'cmi.completion_status', raw: 'cmi.score.raw', location: 'cmi.location' },
};
const done = (id: string, best: number) => serializeLessonProgress(doneLesson(id, best));

/** A learner at an LMS with this trouble, on one device. */
function sitDown(standard: ScormStandard, trouble: Trouble = {}) {
  const clock = new FakeClock();
  const area = new MemoryArea();
  const network = { online: true };
  const lms = new HostileLms(trouble, { standard, block: (ms) => clock.pass(ms) });
  const open = (on = area) => {
    const launch = lms.launch('normal', () => network.online);
    const session = openSession(launch.api, { clock, area: on, online: () => network.online });
    const seen: SaveState['kind'][] = [];
    session.onSaveState(({ kind }) => seen.push(kind));
    return { ...launch, session, seen };
  };
  return { clock, lms, network, open, stored: () => lms.server.stored };
}

/** Does the whole course: two lessons, one answer told. Out: what then must stand in the LMS. */
function doAll(session: ReturnType<typeof openSession>, standard: ScormStandard) {
  session.state.set('route', 'liaison');
  session.state.set('bookmark', 'lessen/les-2.html');
  session.interaction(interactionOf('les-2', 'paren', 'incorrect'));
  session.state.set('lesson/les-1', done('les-1', 1));
  session.state.set('lesson/les-2', done('les-2', 0.5));
  const { status, raw, location } = ELEMENTS[standard];
  return {
    [status]: 'completed',
    [raw]: '75',
    [location]: 'lessen/les-2.html',
    'cmi.interactions.4.id': 'les-2_paren',
    'cmi.interactions.4.result': standard === 'scorm12' ? 'wrong' : 'incorrect',
  };
}

describe.each(STANDARDS)('in %s', (standard) => {
  const HEALING: readonly CommitTrouble[] = [
    'refused',
    'null',
    'throws',
    'server-error',
    'forgotten',
    'answer-lost',
  ];
  test.each(HEALING)(
    'a commit that is %s: the learner sees "Nog niet bewaard", and all is stored once it works again',
    (commit) => {
      const { clock, lms, open, stored } = sitDown(standard);
      const { session, seen } = open();
      clock.pass(2000);
      expect(seen.splice(0).at(-1)).toBe('saved');
      lms.trouble = { commit };
      const all = doAll(session, standard);
      clock.pass(20_000);
      expect([...new Set(seen)]).toEqual(['saving', 'lms-unreachable']);
      expect(session.saveState.kind).toBe('lms-unreachable');
      lms.trouble = {};
      clock.pass(60_000);
      expect(session.saveState.kind).toBe('saved');
      expect(stored()).toMatchObject(all);
      const state = session.state.current;
      session.close('asked');
      expect(open(new MemoryArea()).session.state.current).toEqual(state);
      expect(lms.faults).toEqual([]);
    },
  );

  test('a commit of five seconds: the learner sees "Bewaard", and all is stored', () => {
    const { clock, open, stored } = sitDown(standard, { commit: 'slow' });
    const { session, seen } = open();
    const all = doAll(session, standard);
    clock.pass(12_000);
    expect(seen).not.toContain('lms-unreachable');
    expect(session.saveState.kind).toBe('saved');
    expect(stored()).toMatchObject(all);
  });

  test('a tab that is killed before the first commit: the LMS never heard of it, and the next launch brings all of it', () => {
    const { open, stored } = sitDown(standard);
    const killed = open();
    const all = doAll(killed.session, standard);
    expect(stored()).toEqual({});
    const { session } = open();
    expect(session.state.current).toEqual(killed.session.state.current);
    session.flush();
    expect(stored()).toMatchObject(all);
  });

  test('a lie that nobody can see: the learner sees "Bewaard", and the next launch on this device mends it', () => {
    const { clock, lms, open, stored } = sitDown(standard);
    const { session } = open();
    session.flush();
    lms.trouble = { commit: 'lost' };
    const all = doAll(session, standard);
    clock.pass(12_000);
    session.close('page-gone');
    expect(session.saveState.kind).toBe('saved');
    expect(stored()).not.toMatchObject(all);
    lms.trouble = {};
    const next = open();
    expect(next.session.state.current).toEqual(session.state.current);
    next.session.flush();
    const { [ELEMENTS[standard].status]: status, [ELEMENTS[standard].raw]: raw } = stored();
    expect([status, raw]).toEqual(['completed', '75']);
  });

  test('without a network: the learner sees "Nog niet bewaard" though the LMS says yes, and it comes by itself', () => {
    const { clock, network, open, stored } = sitDown(standard);
    const { session } = open();
    network.online = false;
    const all = doAll(session, standard);
    clock.pass(12_000);
    expect(session.saveState.kind).toBe('lms-unreachable');
    expect(stored()).not.toMatchObject(all);
    network.online = true;
    clock.pass(60_000);
    expect(session.saveState.kind).toBe('saved');
    expect(stored()).toMatchObject(all);
  });

  test('an expired login: "Nog niet bewaard" for as long as the page is open, and nothing is lost at the next launch', () => {
    const { clock, lms, open, stored } = sitDown(standard);
    const { session, expire } = open();
    expire();
    const all = doAll(session, standard);
    clock.pass(600_000);
    expect(session.saveState.kind).toBe('lms-unreachable');
    session.close('asked');
    const next = open();
    next.session.flush();
    expect(next.session.saveState.kind).toBe('saved');
    expect(stored()).toMatchObject(all);
    expect(lms.faults).toEqual([]);
  });

  test.each(['boolean', 'number', 'digit'] as const)('yes and no as a %s: all is stored', (answers) => {
    const { clock, open, stored } = sitDown(standard, { answers });
    const { session } = open();
    const all = doAll(session, standard);
    clock.pass(12_000);
    expect(session.saveState.kind).toBe('saved');
    expect(stored()).toMatchObject(all);
  });

  test('no mode: a normal launch', () => {
    const { open } = sitDown(standard, { withoutMode: true });
    expect(open().session.info.mode).toBe('normal');
  });

  test('no interactions: everything else is stored, and a killed tab still loses nothing', () => {
    const { open, stored } = sitDown(standard, { withoutInteractions: true });
    const { session } = open();
    session.flush();
    const all = doAll(session, standard);
    // The tab is killed here: nothing was committed since.
    const next = open();
    expect(next.session.state.current).toEqual(session.state.current);
    next.session.flush();
    expect(stored()[ELEMENTS[standard].status]).toBe(all[ELEMENTS[standard].status]);
    expect(Object.keys(stored()).filter((name) => name.startsWith('cmi.interactions'))).toEqual([]);
  });

  test.each(['browse', 'review'] as const)(
    '%s: the learner may do everything, and the LMS hears no more than that this was a look',
    (mode) => {
      const lms = new HostileLms({}, { standard });
      const session = openSession(lms.launch(mode).api);
      doAll(session, standard);
      session.close('asked');
      expect(session.saveState.kind).toBe('memory-only');
      const preview = mode === 'browse' ? ['cmi.core.lesson_status=browsed'] : [];
      expect(lms.heard.filter((write) => !write.startsWith('adl.nav.request'))).toEqual(
        standard === 'scorm12' ? preview : ['cmi.exit=suspend'],
      );
    },
  );

  test.each([
    ['101', standard === 'scorm12' ? 'in-use' : 'refused'],
    ['104', 'in-use'],
    ['201', 'refused'],
  ] as const)('the first call refused with %s: a notice, and nothing is written', (initialize, kind) => {
    const { lms, open } = sitDown(standard, { initialize });
    let refusal: unknown;
    try {
      open();
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(LmsRefusal);
    expect(refusal).toMatchObject({ kind });
    expect(lms.heard).toEqual([]);
  });

  test('the first call refused with 103, already open: the course goes on in it', () => {
    const { clock, open, stored } = sitDown(standard, { initialize: '103' });
    const { session } = open();
    const all = doAll(session, standard);
    clock.pass(12_000);
    expect(stored()).toMatchObject(all);
  });
});

test('suspend data cut at 4,096 characters: the longest state of the whole course comes back whole', () => {
  const longest = longestState();
  const lms = new HostileLms({ mostState: 4096 });
  const { outline, register } = course;
  const data = { outline, register, outsideLessons: [] };
  const session = openSession(lms.launch().api, { course: data });
  session.state.set('route', longest.route ?? '');
  for (const { id } of lessons) {
    const lesson = longest.lessons[id];
    if (lesson) session.state.set(`lesson/${id}`, serializeLessonProgress(lesson));
  }
  session.close('page-gone');
  const back = openSession(lms.launch().api, { course: data });
  expect(back.damaged).toBe(false);
  expect(back.state.current).toEqual(session.state.current);
});

test('a tab that is killed in the middle of a repair: the next launch writes every id again', () => {
  const ids = () =>
    Object.entries(lms.server.stored).flatMap(([name, value]) => (name.endsWith('.id') ? [value] : []));
  const { clock, lms, open } = sitDown('scorm12', {
    // After the other values no commit arrives any more.
    get commit(): CommitTrouble {
      return ids().some((id) => id.endsWith('_')) ? 'refused' : 'answer-lost';
    },
  });
  open();
  clock.pass(8000);
  expect(ids().some((id) => id.endsWith('_'))).toBe(true);
  lms.trouble = {};
  open();
  clock.pass(2000);
  expect(ids().filter((id) => id.endsWith('_'))).toEqual([]);
  expect(new Set(ids()).size).toBe(ids().length);
});

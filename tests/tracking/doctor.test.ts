import { describe, expect, it } from 'vitest';
import { StrictLms } from '../../scorm/play/strict-lms.ts';
import { StrictLms2004 } from '../../scorm/play/strict-lms-2004.ts';
import { createDoctor } from '../../src/tracking/doctor.ts';
import { writeReport, writeReportText } from '../../src/tracking/doctor-report.ts';
import type { ScormStandard } from '../../src/tracking/find-api.ts';
import type { Link } from '../../src/tracking/find-link.ts';
import type { Session } from '../../src/tracking/session.ts';
import { watchCalls } from '../../src/tracking/watch-calls.ts';
import { MemoryArea } from './memory-area.ts';
import { openSession } from './open-session.ts';
import { ScriptedApi } from './scripted-lms.ts';
import { outline } from './small-course.ts';

const LEARNER = 'j.jansen@example.org';
const ANSWER = 'zeldzaamwoord';

interface Found {
  readonly standard?: ScormStandard;
  readonly declared?: ScormStandard;
  readonly api?: object;
  readonly session?: (api: never) => Session;
}

/** A window in which the shell stands one frame below the API, as in most systems. */
function windowBelow(api: object | undefined, standard: ScormStandard) {
  const lms: Record<string, unknown> = { [standard === 'scorm12' ? 'API' : 'API_1484_11']: api };
  lms.parent = lms;
  return {
    parent: lms,
    localStorage: new MemoryArea(),
    navigator: { userAgent: 'Proefbrowser 1', onLine: true },
    isSecureContext: false,
    innerWidth: 650,
    innerHeight: 666,
  } as unknown as Window;
}

function see({ standard = 'scorm12', declared = standard, api, session }: Found) {
  const watched = api && watchCalls(api, () => 0);
  const link: Link | null = watched
    ? {
        standard,
        scope: 'course',
        scorm: { standard, api: api as object, log: watched.log },
        createAdapter: () => {
          throw new Error('opened already');
        },
      }
    : null;
  const opened = watched && session ? session(watched.api as never) : null;
  const doctor = createDoctor({
    window: windowBelow(api, standard),
    outline,
    scope: 'course',
    settings: { standard: declared },
    link,
    session: opened,
  });
  return { doctor, session: opened };
}

async function reportOf({ doctor }: ReturnType<typeof see>, measure = false): Promise<string> {
  const measurement = measure ? await doctor.measure() : null;
  return writeReportText(writeReport(await doctor.diagnose(), measurement));
}

const START = {
  scorm12: {
    'cmi.core.student_id': LEARNER,
    'cmi.core.student_name': 'Jansen, Jip',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'not attempted',
  },
  scorm2004: { 'cmi.learner_id': LEARNER, 'cmi.learner_name': 'Jansen, Jip', 'cmi.mode': 'normal' },
};

function strict(standard: ScormStandard) {
  const options = { start: START[standard], store: () => true };
  return standard === 'scorm12' ? new StrictLms(options) : new StrictLms2004(options);
}

const stateOf = (lms: StrictLms | StrictLms2004): string =>
  'LMSGetValue' in lms.api ? lms.api.LMSGetValue('cmi.suspend_data') : lms.api.GetValue('cmi.suspend_data');

describe.each([
  ['scorm12', 'SCORM 1.2', '4.096', 'cmi.core.lesson_mode: ja: normal'],
  ['scorm2004', 'SCORM 2004', '64.000', 'cmi.mode: ja: normal'],
] as const)('the check of %s', (standard, name, most, mode) => {
  it('tells an administrator what was found, and where', async () => {
    const lms = strict(standard);
    const text = await reportOf(see({ standard, api: lms.api, session: openSession }));
    expect(text).toContain(`Dit pakket is gemaakt voor: ${name}`);
    expect(text).toContain('Leeromgeving gevonden: ja, 1 frame hoger');
    expect(text).toContain('Cursus geopend: ja');
    expect(text).toContain(mode);
    expect(text).toContain(`Cursus: samen-scherp ${outline.version}, course`);
    expect(text).toContain('in een frame van 650 × 666');
  });

  it('measures how much may be stored, and puts the state back', async () => {
    const lms = strict(standard);
    const seen = see({ standard, api: lms.api, session: openSession });
    seen.session?.state.set('route', 'liaison');
    seen.session?.flush();
    const measurement = await seen.doctor.measure();
    expect(measurement).toMatchObject({ stored: true, code: '', room: { restored: true } });
    const [blob = '', , , attempt, ...more] = stateOf(lms).split('~');
    expect([blob !== '', attempt !== '', more]).toEqual([true, true, []]);
    expect(await reportOf(seen, true)).toContain(`${most} tekens`);
    // The session goes on as if nothing had happened.
    seen.session?.state.set('route', 'opsporing');
    expect(seen.session?.flush()).toBe(true);
  });

  it('leaves a state that can be resumed when the window is gone in the middle of a measurement', async () => {
    const lms = strict(standard);
    const seen = see({ standard, api: lms.api, session: openSession });
    seen.session?.state.set('route', 'liaison');
    const texts: string[] = [];
    const api = lms.api as unknown as Record<string, (...args: string[]) => string>;
    const commit = standard === 'scorm12' ? 'LMSCommit' : 'Commit';
    const real = api[commit];
    api[commit] = () => {
      texts.push(stateOf(lms));
      return real?.('') ?? '';
    };
    await seen.doctor.measure();
    const padded = texts.filter((text) => text.includes('xxx'));
    expect(padded.length).toBeGreaterThan(1);
    for (const text of padded) {
      const start = { ...START[standard], 'cmi.suspend_data': text, 'cmi.entry': 'resume' };
      const again =
        standard === 'scorm12'
          ? new StrictLms({ start, store: () => true })
          : new StrictLms2004({ start, store: () => true });
      expect(openSession(again.api).state.get('route')).toBe('liaison');
    }
  });

  it('holds nothing that tells who the learner is or what was answered', async () => {
    const lms = strict(standard);
    const seen = see({ standard, api: lms.api, session: openSession });
    seen.session?.state.set('bookmark', `lessen/${ANSWER}.html`);
    seen.session?.flush();
    const text = await reportOf(seen, true);
    expect(text).toMatch(/student_id: ja\n|learner_id: ja\n/);
    for (const secret of [LEARNER, 'Jansen', ANSWER, '://', stateOf(lms).slice(0, 20)]) {
      expect(text).not.toContain(secret);
    }
  });
});

it('says so when there is no LMS, and when the LMS refused', async () => {
  const none = await reportOf(see({ declared: 'scorm2004' }));
  expect(none).toContain('Dit pakket is gemaakt voor: SCORM 2004');
  expect(none).toContain('Leeromgeving gevonden: nee');

  const refused = see({ api: new ScriptedApi() });
  expect(await reportOf(refused)).toContain('Cursus geopend: nee, geweigerd');
  expect(await refused.doctor.measure()).toBeNull();
});

it('writes nothing in a preview', async () => {
  const api = new ScriptedApi({ 'cmi.core.lesson_mode': 'browse' });
  const seen = see({ api, session: openSession });
  expect(await seen.doctor.measure()).toBeNull();
  expect(await reportOf(seen)).toContain('Modus: voorbeeld, er wordt niets bewaard');
  expect(api.written).toEqual([]);
});

it('gives the codes of what failed, and measures no further when nothing is saved', async () => {
  const api = new ScriptedApi({ 'cmi.core.student_id': LEARNER });
  const seen = see({ api, session: openSession });
  seen.session?.flush();
  api.answers.LMSCommit = () => 'false';
  api.error = '101';
  expect(await seen.doctor.measure()).toMatchObject({ stored: false, code: '101', room: null });
  const text = await reportOf(seen, true);
  expect(text).toContain('Alles opnieuw bewaard: nee, foutcode 101');
  expect(text).toContain('LMSCommit, foutcode 101');
  expect(text).toContain('Bewaren: de leeromgeving neemt het niet aan');
});

it('finds an LMS that says it stored what it cut off', async () => {
  const api = new ScriptedApi();
  const seen = see({ api, session: openSession });
  seen.session?.flush();
  const set = api.LMSSetValue.bind(api);
  api.LMSSetValue = (element, value) => set(element, value.slice(0, 4096));
  const measurement = await seen.doctor.measure();
  expect(measurement?.room).toEqual({ longest: 4096, tooLong: 8192, restored: true });
});

it('notes at most twenty failures, without values, and lets an exception through', () => {
  const api = {
    LMSSetValue: (_element: string, _value: string) => 'false',
    LMSCommit: () => {
      throw new Error('gone');
    },
    LMSGetLastError: () => 405,
  };
  const watched = watchCalls(Object.freeze(api), () => 7);
  for (let n = 0; n < 30; n += 1) watched.api.LMSSetValue('cmi.comments', ANSWER);
  expect(() => watched.api.LMSCommit()).toThrow('gone');
  expect(watched.log.failed).toHaveLength(20);
  expect(watched.log.failed[0]).toEqual({ at: 7, call: 'LMSSetValue cmi.comments', code: '405' });
  expect(watched.log.failed.at(-1)).toEqual({ at: 7, call: 'LMSCommit', code: 'exception' });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { Scorm12Adapter } from '../../src/tracking/adapters/scorm12.ts';
import { BridgeAdapter } from '../../src/tracking/bridge/bridge-adapter.ts';
import { ThinLaunch } from '../../src/tracking/bridge/thin-launch.ts';
import { createStorage } from '../../src/tracking/create-storage.ts';
import { Session } from '../../src/tracking/session.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { FakeClock, ScriptedApi } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf, smallCourse } from '../tracking/small-course.ts';
import { FakeWindow, lossyChannel, SITE } from './windows.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The whole way: session, bridge, thin page, the adapter of SCORM 1.2 and an LMS. */
function startThin(api: ScriptedApi, area: Storage = new MemoryArea()) {
  const { outline, register, outsideLessons } = smallCourse;
  const clock = new FakeClock();
  const link = { down: false };
  const launch = new ThinLaunch({
    createAdapter: ({ journal, newAttempt }, activeMs) =>
      new Scorm12Adapter(api, { journal, activeMs, newAttempt: () => newAttempt }),
    online: () => true,
    onEnd() {},
  });
  const openPage = async () => {
    const { port, far } = lossyChannel(() => link.down);
    ports.push(port);
    launch.listen(far);
    const page = new FakeWindow(SITE);
    const adapter = new BridgeAdapter(port, {
      page: page.asWindow,
      clock,
      journal: listJournal(outline, outsideLessons, register),
      newAttempt: () => 'nieuw',
      activeMs: () => 90_000,
    });
    let ids = 0;
    const device = (learnerId: string) => createStorage(() => area, `test:${learnerId}:`);
    const newId = () => `id-${++ids}`;
    const options = { adapter, outline, register, clock, newId, online: () => true, device };
    const session = new Session(options, await adapter.open());
    return { session, page };
  };
  return { launch, openPage, clock, link };
}

const learner = { 'cmi.core.student_id': 'm.jansen', 'cmi.core.lesson_mode': 'normal' };

/** Waits until the session says that all is saved, or that it is not. */
const untilKind = (session: Session, kind: string) =>
  vi.waitFor(() => expect(session.saveState.kind).toBe(kind));

describe('a session over the bridge', () => {
  it('stores answers in the LMS, and the next launch goes on with them', async () => {
    const api = new ScriptedApi(learner);
    const first = startThin(api);
    const { session } = await first.openPage();
    session.state.set('lesson/les-1', JSON.stringify(doneLesson('les-1', 1)));
    session.interaction(interactionOf('les-1', 'keuze', 'correct'));
    expect(session.saveState.kind).toBe('saving');
    first.clock.pass(1500);
    await untilKind(session, 'saved');
    expect(api.written.join()).toMatch(/cmi\.interactions\.\d+\.student_response=b/);
    expect(api.values['cmi.core.session_time']).toBe('0000:01:30');
    first.launch.close('page-gone');
    expect(api.count('LMSFinish')).toBe(1);

    const second = await startThin(new ScriptedApi(api.values)).openPage();
    expect(second.session.info).toMatchObject({ standard: 'scorm12', mode: 'normal', resumed: true });
    expect(JSON.parse(second.session.state.get('lesson/les-1') ?? '')).toEqual(doneLesson('les-1', 1));
  });

  it('says what is not saved when the link is lost, and saves it all by itself when it is back', async () => {
    const api = new ScriptedApi(learner);
    const { openPage, clock, link } = startThin(api);
    const { session } = await openPage();
    link.down = true;
    session.state.set('bookmark', 'lessen/les-2.html');
    session.interaction(interactionOf('les-1', 'keuze', 'correct'));
    clock.pass(1500 + 15_000);
    await untilKind(session, 'lms-unreachable');
    expect(api.written.join()).not.toContain('les-2.html');

    link.down = false;
    clock.pass(5000);
    await untilKind(session, 'saved');
    expect(api.values['cmi.core.lesson_location']).toBe('lessen/les-2.html');
    expect(api.written.join()).toMatch(/cmi\.interactions\.\d+\.student_response=b/);
  });

  it('goes on after a reload of the frame, though the last messages never arrived', async () => {
    const api = new ScriptedApi(learner);
    const { openPage, clock, link } = startThin(api);
    const { session, page } = await openPage();
    link.down = true;
    session.state.set('bookmark', 'lessen/les-2.html');
    session.interaction(interactionOf('les-1', 'keuze', 'correct'));
    page.dispatchEvent(new Event('pagehide'));
    session.close('page-gone');

    link.down = false;
    const again = await openPage();
    expect(again.session.state.get('bookmark')).toBe('lessen/les-2.html');
    clock.pass(1500);
    await untilKind(again.session, 'saved');
    expect(api.values['cmi.core.lesson_location']).toBe('lessen/les-2.html');
    expect(api.written.filter((call) => /student_response=b/.test(call))).toHaveLength(1);
    expect(api.count('LMSInitialize')).toBe(1);
    expect(api.count('LMSFinish')).toBe(0);
  });

  it('gives the LMS a completed course its status and score', async () => {
    const api = new ScriptedApi(learner);
    const { openPage, clock } = startThin(api);
    const { session } = await openPage();
    session.state.set('route', 'liaison');
    for (const id of ['les-1', 'les-2']) {
      session.state.set(`lesson/${id}`, JSON.stringify(doneLesson(id, 1)));
    }
    clock.pass(1500);
    await untilKind(session, 'saved');
    expect(api.values).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
    });
  });
});

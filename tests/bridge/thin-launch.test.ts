import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lmsResult } from '../../src/domain/lms-result.ts';
import { LmsRefusal, type RecordedInteraction } from '../../src/tracking/adapters/adapter.ts';
import { BridgeAdapter } from '../../src/tracking/bridge/bridge-adapter.ts';
import { ThinLaunch } from '../../src/tracking/bridge/thin-launch.ts';
import { EMPTY_STATE } from '../../src/tracking/codec.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { interactionOf, smallCourse } from '../tracking/small-course.ts';
import { RecordingAdapter } from './recording-adapter.ts';
import { FakeWindow, lossyChannel, SITE } from './windows.ts';

type Lose = Parameters<typeof lossyChannel>[0];

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A thin page with `real` as its LMS, and how a course page opens in its frame. */
function startThin(real: RecordingAdapter) {
  const onEnd = vi.fn();
  const createAdapter = vi.fn((_data: unknown, activeMs: () => number) => {
    active = activeMs;
    return real;
  });
  let active = () => -1;
  const network = { online: true };
  const launch = new ThinLaunch({ createAdapter, online: () => network.online, onEnd });
  const clock = new FakeClock();
  const openPage = (lose: Lose = () => false) => {
    const { port, far } = lossyChannel(lose);
    ports.push(port);
    launch.listen(far);
    const page = new FakeWindow(SITE);
    const state = { activeMs: 0 };
    const adapter = new BridgeAdapter(port, {
      page: page.asWindow,
      clock,
      journal: [{ slot: 1, id: 'les-1_keuze', type: 'choice' }],
      newAttempt: () => 'nieuw',
      activeMs: () => state.activeMs,
    });
    return { adapter, page, state };
  };
  return { launch, openPage, onEnd, createAdapter, clock, network, active: () => active() };
}

const event = (id: string): RecordedInteraction => ({
  ...interactionOf('les-1', 'keuze', 'correct'),
  event: id,
  at: 0,
});

describe('a launch through a thin page', () => {
  it('opens the real adapter with the course’s own list of questions', async () => {
    const real = new RecordingAdapter();
    const { openPage, createAdapter } = startThin(real);
    const { adapter } = openPage();
    const launch = await adapter.open();
    expect(launch).toMatchObject({ attempt: 'woord', blob: '', confirmed: true, info: { mode: 'normal' } });
    expect(adapter.stateLimit()).toBe(1234);
    expect(createAdapter.mock.calls[0]?.[0]).toEqual({
      journal: [{ slot: 1, id: 'les-1_keuze', type: 'choice' }],
      newAttempt: 'nieuw',
    });
  });

  it('does not tell the website who the learner is, and does tell learners apart', async () => {
    const ids: string[] = [];
    for (const learnerId of ['m.jansen', 'p.devries', '']) {
      const real = new RecordingAdapter();
      Object.assign(real.launch, { learnerId });
      ids.push((await startThin(real).openPage().adapter.open()).learnerId);
    }
    expect(ids.join()).not.toMatch(/jansen|devries/);
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('');
  });

  it('brings the refusal of the LMS, and may be tried again', async () => {
    const real = new RecordingAdapter();
    const { launch } = real;
    real.launch = new LmsRefusal('in-use', '101');
    const { openPage } = startThin(real);
    await expect(openPage().adapter.open()).rejects.toMatchObject({ kind: 'in-use', message: '101' });
    real.launch = new Error('broken');
    await expect(openPage().adapter.open()).rejects.toMatchObject({ kind: 'refused' });
    real.launch = launch;
    await expect(openPage().adapter.open()).resolves.toMatchObject({ attempt: 'woord' });
  });

  it('refuses after fifteen seconds when nobody answers', async () => {
    const { openPage, clock } = startThin(new RecordingAdapter());
    const opening = openPage(() => true).adapter.open();
    clock.pass(15_000);
    await expect(opening).rejects.toMatchObject({ kind: 'refused' });
  });

  it('writes nothing in review', async () => {
    const real = new RecordingAdapter();
    Object.assign(real.launch, { info: { standard: 'scorm12', mode: 'review', resumed: true } });
    const { adapter } = startThin(real).openPage();
    await adapter.open();
    adapter.setState('blob', 'index.html');
    adapter.interaction(event('een'));
    expect(await adapter.commit()).toBe(true);
    await adapter.close('asked');
    expect(real.told).toEqual(['open', 'close asked']);
  });
});

describe('what the learner does', () => {
  it('reaches the LMS’s model at once, and is there when the page goes without a commit', async () => {
    const real = new RecordingAdapter();
    const { launch, openPage } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    adapter.setState('blob', 'lessen/les-1.html');
    adapter.interaction(event('een'));
    await vi.waitFor(() => expect(real.count('interaction')).toBe(1));
    expect(real.count('commit')).toBe(0);
    launch.close('page-gone');
    expect(real.told.slice(-2)).toEqual(['commit', 'close page-gone']);
    expect(real).toMatchObject({ stored: 'blob', bookmark: 'lessen/les-1.html' });
  });

  it('is confirmed only when the LMS says so', async () => {
    const real = new RecordingAdapter();
    const { adapter } = startThin(real).openPage();
    await adapter.open();
    adapter.setState('blob', '');
    real.commits = false;
    expect(await adapter.commit()).toBe(false);
    real.commits = () => Promise.resolve(true);
    expect(await adapter.commit()).toBe(true);
    // Nothing changed: the LMS need not be asked.
    expect(await adapter.commit()).toBe(true);
    expect(real.count('commit')).toBe(2);
  });

  it('is not asked to save without a network, and saves when it is back', async () => {
    const real = new RecordingAdapter();
    const { openPage, launch, network } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    adapter.setState('2.a', 'index.html');
    network.online = false;
    launch.flush();
    expect(await adapter.commit()).toBe(false);
    network.online = true;
    expect(await adapter.commit()).toBe(true);
  });

  it('tells the session of a result that is new, and no other', async () => {
    const real = new RecordingAdapter();
    const { adapter } = startThin(real).openPage();
    await adapter.open();
    const result = lmsResult(smallCourse.outline, EMPTY_STATE);
    expect(adapter.setResult(result)).toBe(true);
    expect(adapter.setResult({ ...result })).toBe(false);
    expect(await adapter.commit()).toBe(true);
    expect(real.result).toEqual(result);
  });

  it('counts as not saved after fifteen seconds without an answer, and goes along with the next commit', async () => {
    const real = new RecordingAdapter();
    let linkIsDown = false;
    const { openPage, clock } = startThin(real);
    const { adapter } = openPage(() => linkIsDown);
    await adapter.open();
    linkIsDown = true;
    adapter.setState('oud', '');
    adapter.interaction(event('een'));
    adapter.setState('nieuw', 'lessen/les-2.html');
    const lost = adapter.commit();
    clock.pass(15_000);
    expect(await lost).toBe(false);
    linkIsDown = false;
    expect(await adapter.commit()).toBe(true);
    expect(real).toMatchObject({ stored: 'nieuw', bookmark: 'lessen/les-2.html' });
    expect(real.interactions.map(({ event: id }) => id)).toEqual(['een']);
  });

  it('is never lost nor told twice, whatever messages are lost', async () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('state', 'interaction', 'commit'), lost: fc.boolean() }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const real = new RecordingAdapter();
        let lost = false;
        const { openPage, clock } = startThin(real);
        const { adapter } = openPage(() => lost);
        await adapter.open();
        let newest = '';
        const events: string[] = [];
        for (const [i, step] of plan.entries()) {
          lost = step.lost;
          if (step.kind === 'state') {
            newest = `blob-${i}`;
            adapter.setState(newest, '');
          } else if (step.kind === 'interaction') {
            events.push(`event-${i}`);
            adapter.interaction(event(`event-${i}`));
          } else {
            const answer = adapter.commit();
            if (lost) clock.pass(15_000);
            expect(await answer).toBe(!lost);
          }
        }
        lost = false;
        expect(await adapter.commit()).toBe(true);
        expect(real.stored).toBe(newest);
        expect(real.interactions.map(({ event: id }) => id).sort()).toEqual(events.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a course page that is loaded anew', () => {
  it('gets the same launch with what is newest, and the LMS is opened once', async () => {
    const real = new RecordingAdapter();
    const { openPage, createAdapter } = startThin(real);
    const first = openPage();
    await first.adapter.open();
    first.adapter.setState('blob', '');
    first.page.dispatchEvent(new Event('pagehide'));
    await first.adapter.close('page-gone');

    const launch = await openPage().adapter.open();
    expect(launch).toMatchObject({
      blob: 'blob',
      attempt: 'woord',
      confirmed: true,
      info: { resumed: true },
    });
    expect(real).toMatchObject({ stored: 'blob' });
    expect(createAdapter).toHaveBeenCalledOnce();
    expect(real.told.filter((what) => /open|close/.test(what))).toEqual(['open']);
  });

  it('is told that what the former page left is not saved yet', async () => {
    const real = new RecordingAdapter();
    const { openPage } = startThin(real);
    const first = openPage();
    await first.adapter.open();
    real.commits = false;
    first.adapter.setState('blob', '');
    expect(await first.adapter.commit()).toBe(false);
    expect(await openPage().adapter.open()).toMatchObject({ blob: 'blob', confirmed: false });
  });

  it('counts its changes from one, and the page before it is not heard any more', async () => {
    const real = new RecordingAdapter();
    const { openPage } = startThin(real);
    const first = openPage();
    await first.adapter.open();
    first.adapter.setState('eerste', '');
    await first.adapter.commit();
    const second = openPage();
    await second.adapter.open();
    first.adapter.setState('te laat', '');
    second.adapter.setState('tweede', '');
    expect(await second.adapter.commit()).toBe(true);
    expect(real.stored).toBe('tweede');
  });

  it('adds its time to that of the page before', async () => {
    const { openPage, active } = startThin(new RecordingAdapter());
    const first = openPage();
    await first.adapter.open();
    first.state.activeMs = 60_000;
    await first.adapter.commit();
    expect(active()).toBe(60_000);
    const second = openPage();
    await second.adapter.open();
    second.state.activeMs = 5000;
    await second.adapter.commit();
    expect(active()).toBe(65_000);
  });
});

describe('the end', () => {
  it('saves and closes when the learner asks, and waits for it', async () => {
    const real = new RecordingAdapter();
    const { openPage, onEnd } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    adapter.setState('blob', '');
    await adapter.close('asked');
    expect(real.told.slice(-2)).toEqual(['commit', 'close asked']);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('is real when another window takes over: this page is not on its way out', async () => {
    const real = new RecordingAdapter();
    const { openPage, onEnd } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    await adapter.close('page-gone');
    expect(real.told).toContain('close page-gone');
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('is none when another window went on while this one slept: what stands here is old', async () => {
    const real = new RecordingAdapter();
    const { launch, openPage } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    real.commits = false;
    adapter.setState('oud', '');
    expect(await adapter.commit()).toBe(false);
    const told = real.told.length;
    adapter.abandon();
    await adapter.close('page-gone');
    await expect(openPage().adapter.open()).rejects.toMatchObject({ kind: 'in-use' });
    launch.close('page-gone');
    expect(real.told).toHaveLength(told);
  });

  it('comes once, and who asks later is told that the launch is over', async () => {
    const real = new RecordingAdapter();
    const { launch, openPage } = startThin(real);
    const { adapter } = openPage();
    await adapter.open();
    launch.close('page-gone');
    launch.close('page-gone');
    adapter.setState('te laat', '');
    expect(await adapter.commit()).toBe(false);
    await expect(openPage().adapter.open()).rejects.toMatchObject({ kind: 'in-use' });
    expect(real.told).toEqual(['open', 'close page-gone']);
  });
});

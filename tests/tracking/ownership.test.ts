import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loss, Ownership } from '../../src/tracking/ownership.ts';
import { FakeClock } from './scripted-lms.ts';
import { FakeChannels, FakeLocks } from './windows.ts';

/** Lets everything that is promised happen, without any time going by. */
async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

class Browser {
  readonly clock = new FakeClock();
  readonly locks: FakeLocks | null;
  readonly channels = new FakeChannels();
  #windows = 0;

  constructor(withLocks: boolean) {
    this.locks = withLocks ? new FakeLocks() : null;
  }

  open(onLoss: (loss: Loss) => void | Promise<void> = () => {}) {
    this.#windows += 1;
    const losses: Loss[] = [];
    const channel = this.channels.ofWindow();
    const ownership = new Ownership(
      'cursus',
      {
        locks: this.locks?.ofWindow(),
        openChannel: channel.open,
        clock: this.clock,
        id: `venster-${this.#windows}`,
      },
      (loss) => {
        losses.push(loss);
        return onLoss(loss);
      },
    );
    return { ownership, losses, channel };
  }

  /** Time goes by until `answer` is there. */
  async until<T>(answer: Promise<T>): Promise<T> {
    let settled = false;
    answer.then(() => {
      settled = true;
    });
    for (let waited = 0; !settled && waited < 60_000; waited += 100) {
      await settle();
      if (!settled) this.clock.pass(100);
    }
    await settle();
    return answer;
  }
}

describe.each([
  ['with the locks of the browser', true],
  ['with messages only, as on plain http', false],
])('two windows of one launch, %s', (_how, withLocks) => {
  it('lets the first work and tells the second, whoever asks how often', async () => {
    const browser = new Browser(withLocks);
    const first = browser.open();
    const second = browser.open();
    expect(await browser.until(first.ownership.claim())).toBe(true);
    expect(await browser.until(second.ownership.claim())).toBe(false);
    expect(await browser.until(browser.open().ownership.claim())).toBe(false);
    expect(first.losses).toEqual([]);
  });

  it('waits until the first has saved before the second goes on', async () => {
    const browser = new Browser(withLocks);
    const steps: string[] = [];
    const first = browser.open(
      () =>
        new Promise<void>((saved) => {
          browser.clock.after(3000, () => {
            steps.push('first saved');
            saved();
          });
        }),
    );
    const second = browser.open();
    await browser.until(first.ownership.claim());
    await browser.until(second.ownership.claim());
    await browser.until(second.ownership.takeOver().then(() => steps.push('second owns')));
    expect(steps).toEqual(['first saved', 'second owns']);
    expect(first.losses).toEqual(['asked']);
  });

  it('can be taken back again, by a window that was opened anew', async () => {
    const browser = new Browser(withLocks);
    const first = browser.open();
    const second = browser.open();
    await browser.until(first.ownership.claim());
    await browser.until(second.ownership.claim());
    await browser.until(second.ownership.takeOver());
    const third = browser.open();
    expect(await browser.until(third.ownership.claim())).toBe(false);
    await browser.until(third.ownership.takeOver());
    expect(second.losses).toEqual(['asked']);
    expect(first.losses).toEqual(['asked']);
  });

  it('is free after the first let go, and a reload finds it free', async () => {
    const browser = new Browser(withLocks);
    const first = browser.open();
    await browser.until(first.ownership.claim());
    first.ownership.release();
    expect(await browser.until(browser.open().ownership.claim())).toBe(true);
    expect(first.losses).toEqual([]);
  });

  it('is free when the window that had it crashed', async () => {
    const browser = new Browser(withLocks);
    const first = browser.open();
    await browser.until(first.ownership.claim());
    first.channel.crash();
    browser.locks?.crash();
    expect(await browser.until(browser.open().ownership.claim())).toBe(true);
  });

  it('goes on without a window that is asleep, and that one writes nothing when it wakes', async () => {
    const browser = new Browser(withLocks);
    const first = browser.open();
    const second = browser.open();
    await browser.until(first.ownership.claim());
    browser.clock.pass(1000);
    first.channel.sleep();
    if (!(await browser.until(second.ownership.claim()))) await browser.until(second.ownership.takeOver());
    first.channel.wake();
    await settle();
    expect(first.losses).toEqual(['taken']);
    expect(second.losses).toEqual([]);
  });

  it('gives the launch to one of two that ask at the same moment', async () => {
    const browser = new Browser(withLocks);
    const windows = [browser.open(), browser.open()];
    const answers = await browser.until(Promise.all(windows.map(({ ownership }) => ownership.claim())));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });
});

it('lets every window work where a page may neither lock nor speak', async () => {
  const clock = new FakeClock();
  const alone = () =>
    new Ownership(
      'cursus',
      {
        locks: { request: () => Promise.reject(new DOMException('no origin', 'SecurityError')) },
        openChannel: () => {
          throw new DOMException('no origin', 'SecurityError');
        },
        clock,
        id: 'venster',
      },
      () => {},
    );
  expect(await alone().claim()).toBe(true);
  expect(await alone().claim()).toBe(true);
});

it('is not disturbed by what other pages of the LMS say', async () => {
  const browser = new Browser(false);
  const first = browser.open();
  await browser.until(first.ownership.claim());
  const stranger = browser.channels.ofWindow().open();
  for (const word of [null, 'hand-over', { kind: 7 }, { type: 'hand-over' }, []]) stranger.postMessage(word);
  await settle();
  expect(first.losses).toEqual([]);
});

type Step = readonly ['claim' | 'take over' | 'release' | 'crash', window: number];

it.each([true, false])('never has two owners, whatever windows do (locks: %s)', async (withLocks) => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom<Step[0]>('claim', 'take over', 'release', 'crash'), fc.nat(2)),
    { minLength: 8, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (plan: readonly Step[]) => {
      const browser = new Browser(withLocks);
      const owners = new Set<number>();
      const openAt = (at: number) => browser.open(() => void owners.delete(at));
      const windows = [0, 1, 2].map(openAt);
      const claimed = new Set<number>();
      for (const [step, at] of plan) {
        const { ownership, channel } = windows[at] as ReturnType<typeof openAt>;
        if (step === 'claim' && !claimed.has(at)) {
          claimed.add(at);
          if (await browser.until(ownership.claim())) owners.add(at);
        } else if (step === 'take over' && claimed.has(at) && !owners.has(at)) {
          await browser.until(ownership.takeOver());
          owners.add(at);
        } else if (step === 'release' && owners.has(at)) {
          ownership.release();
          owners.delete(at);
        } else if (step === 'crash' && claimed.has(at)) {
          channel.crash();
          if (owners.delete(at)) browser.locks?.crash();
        }
        // After the end of a launch a window is opened anew.
        if ((step === 'release' || step === 'crash') && claimed.delete(at)) windows[at] = openAt(at);
        await settle();
        expect(owners.size).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 150 },
  );
});

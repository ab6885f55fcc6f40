import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeLessonProgress } from '../../src/domain/stored-progress.ts';
import type { Clock } from '../../src/tracking/commit-timer.ts';
import { MemoryArea } from '../tracking/memory-area.ts';
import { FakeClock } from '../tracking/scripted-lms.ts';
import { doneLesson, interactionOf } from '../tracking/small-course.ts';
import { openCmi5 } from './open-cmi5.ts';
import { verbOf } from './statement-rules.ts';
import { XapiStore } from './xapi-store.ts';

const STEPS = [
  'answer',
  'lesson',
  'save',
  'wait',
  'go down',
  'come up',
  'lose an answer',
  'kill and restore the tab',
  'close and launch',
  'launch at the other device',
] as const;

type Page = Awaited<ReturnType<typeof openCmi5>>;

/** A learner with two devices, in one registration. */
class Learner {
  readonly store = new XapiStore();
  readonly clock = new FakeClock();
  readonly answers: string[] = [];
  readonly #registration = randomUUID();
  readonly #devices = [new MemoryArea(), new MemoryArea()];
  #device = 0;
  #tab = new MemoryArea();
  #search = '';
  #page: Page | null = null;
  #lessons = 0;
  #pages = 0;

  get lessons() {
    return this.#lessons;
  }

  get page(): Page | null {
    return this.#page;
  }

  async launch(device = this.#device) {
    this.#device = device;
    this.#search = this.store.launch({ registration: this.#registration });
    this.#tab = new MemoryArea();
    await this.#open();
  }

  async step(step: (typeof STEPS)[number]) {
    const { store, clock } = this;
    const session = this.#page?.session;
    if (step === 'answer' && session) {
      const description = `Vraag ${this.answers.length}`;
      this.answers.push(description);
      session.interaction({ ...interactionOf('les-1', 'keuze', 'correct'), description });
    } else if (step === 'lesson' && session && this.#lessons < 2) {
      this.#lessons += 1;
      session.state.set(
        `lesson/les-${this.#lessons}`,
        serializeLessonProgress(doneLesson(`les-${this.#lessons}`, 1)),
      );
    } else if (step === 'save') await session?.flush();
    else if (step === 'wait') clock.pass(70_000);
    else if (step === 'go down') store.down = true;
    else if (step === 'come up') store.down = false;
    else if (step === 'lose an answer') store.answersToLose += 1;
    else if (step === 'kill and restore the tab') {
      // Its requests do not outlive it; those that the store took are answered to nobody.
      await this.#page?.answered();
      await this.#open();
    } else if (step === 'close and launch') {
      session?.close('page-gone');
      await this.#page?.answered();
      await this.launch();
    } else if (step === 'launch at the other device') await this.launch(1 - this.#device);
  }

  async saveAll() {
    const saved = () => this.#page?.session.saveState.kind === 'saved';
    for (let tries = 0; tries < 8 && !(await this.#page?.session.flush()); tries++) this.clock.pass(70_000);
    expect(saved()).toBe(true);
  }

  async #open() {
    const area = this.#devices[this.#device];
    const number = ++this.#pages;
    const clock: Clock = {
      now: () => this.clock.now(),
      // A page that is gone does nothing any more.
      after: (ms, run) => this.clock.after(ms, () => number === this.#pages && run()),
    };
    this.#page = await openCmi5(this.#search, { clock, area, tab: this.#tab }).catch(() => null);
  }
}

test('whatever happens on the way, the store hears every answer once and in order, and keeps all work', async () => {
  const steps = fc.array(fc.constantFrom(...STEPS), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const learner = new Learner();
      const { store } = learner;
      await store.start();
      try {
        await learner.launch();
        for (const step of list) await learner.step(step);
        store.down = false;
        store.answersToLose = 0;
        for (const device of [0, 1, 0]) {
          await learner.launch(device);
          await learner.saveAll();
        }
        const told = store.statements.filter((statement) => verbOf(statement) === 'answered');
        const descriptions = told.map(({ object }) => object.definition?.description?.nl);
        expect(descriptions.toSorted()).toEqual(learner.answers.toSorted());
        expect(store.broken).toEqual([]);
        const { lessons } = learner.page?.session.state.current ?? {};
        expect(Object.keys(lessons ?? {})).toHaveLength(learner.lessons);
        expect(store.said('completed').map(({ object }) => object.id)).toHaveLength(
          [0, 1, 3][learner.lessons] ?? 0,
        );
      } finally {
        store.stop();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

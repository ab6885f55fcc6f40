import type { Clock } from '../../src/tracking/commit-timer.ts';
import type { Scorm12Api } from '../../src/tracking/find-api.ts';

/** An API object that notes every call and answers from a table, or as `answers` says. */
export class ScriptedApi implements Scorm12Api {
  readonly calls: string[] = [];
  values: Record<string, unknown>;
  answers: Partial<Record<'LMSInitialize' | 'LMSFinish' | 'LMSSetValue' | 'LMSCommit', () => unknown>> = {};
  error: unknown = '0';

  constructor(values: Record<string, unknown> = {}) {
    this.values = { 'cmi.core.lesson_status': 'not attempted', 'cmi.interactions._count': 0, ...values };
  }

  LMSInitialize(_parameter: '') {
    return this.#note('LMSInitialize');
  }
  LMSFinish(_parameter: '') {
    return this.#note('LMSFinish');
  }
  LMSCommit(_parameter: '') {
    return this.#note('LMSCommit');
  }
  LMSGetValue(element: string) {
    return this.values[element];
  }
  LMSSetValue(element: string, value: string) {
    const answer = this.#note('LMSSetValue', `${element}=${value}`);
    if (answer === 'true') this.values[element] = value;
    return answer;
  }
  LMSGetLastError() {
    return this.error;
  }

  /** The elements written, in order, with their values. */
  get written(): readonly string[] {
    return this.calls.filter((call) => call.includes('='));
  }

  count(name: string): number {
    return this.calls.filter((call) => call === name).length;
  }

  #note(name: keyof ScriptedApi['answers'], what: string = name) {
    this.calls.push(what);
    return this.answers[name] ? this.answers[name]() : 'true';
  }
}

/** A clock that stands still until told. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 0, 5, 9, 30);
  #timers: { at: number; run: () => void }[] = [];

  now() {
    return this.#now;
  }

  after(ms: number, run: () => void) {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  pass(ms: number) {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = next.at;
      this.#timers = this.#timers.filter((other) => other !== next);
      next.run();
    }
    this.#now = until;
  }
}

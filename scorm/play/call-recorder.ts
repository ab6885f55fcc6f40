/** One call of the course, as it happened. */
export interface LmsCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** Error code after the call; `0` when all was well. */
  readonly error: string;
  /** The rule that was broken, or empty. Some faults are accepted all the same, as real systems do. */
  readonly fault: string;
}

/** What the LMS says to a call; without `error` all was well, without `rule` nothing was broken. */
export interface Answer {
  readonly result: unknown;
  readonly error?: string;
  readonly rule?: string;
}

export function refuse(result: unknown, { error, rule }: { error: string; rule: string }): Answer {
  return { result, error, rule };
}

/** Keeps all calls of a launch, and the error code that the course may ask for after each. */
export class CallRecorder {
  readonly calls: LmsCall[] = [];
  protected error = '0';
  readonly #onCall: (call: LmsCall) => void;

  constructor(onCall: (call: LmsCall) => void = () => {}) {
    this.#onCall = onCall;
  }

  get faults(): readonly LmsCall[] {
    return this.calls.filter(({ fault }) => fault !== '');
  }

  protected call(name: string, args: readonly unknown[], run: () => Answer): string {
    const { result, error = '0', rule = '' } = run();
    this.error = error;
    const call = { name, args, result, error, fault: rule };
    this.calls.push(call);
    this.#onCall(call);
    // Typed as a string, as courses expect it; in truth it may be anything (Moodle gives counts as numbers).
    return result as string;
  }
}

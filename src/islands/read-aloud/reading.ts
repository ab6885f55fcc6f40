/** A voice, as far as reading needs one. */
export interface Speech {
  /** Says `text`, and calls one of the two when that is done or cannot be. After `hush` neither is of interest. */
  say(text: string, rate: number, done: () => void, failed: () => void): void;
  hush(): void;
}

/** `idle`: nothing is being read; `paused`: the place is kept. */
export type ReadingState = 'idle' | 'reading' | 'paused';

export interface ReadingEvents {
  readonly state: (state: ReadingState, why: 'asked' | 'finished' | 'failed') => void;
  /** A piece is about to be read. Out: false when it is no longer there, and is to be passed over. */
  readonly piece: (index: number) => boolean;
}

export interface Reading {
  readonly state: ReadingState;
  /** Reads these pieces from `at`, whatever was going on. */
  start(pieces: readonly string[], at: number): void;
  /** Stops at once. A pause in the middle of a piece is not for every device, so going on starts the piece again. */
  pause(): void;
  resume(): void;
  stop(): void;
  /** 1 is the voice as it is; the piece that is being read starts again. */
  setRate(rate: number): void;
}

/** Reads texts one after the other with `speech`, and says what it is doing. Knows no page and no browser. */
export function createReading(speech: Speech, on: ReadingEvents, firstRate: number): Reading {
  let state: ReadingState = 'idle';
  let pieces: readonly string[] = [];
  let at = 0;
  let rate = firstRate;
  // What a voice says of an utterance that was broken off comes late, and must not count for the next.
  let turn = 0;

  function become(next: ReadingState, why: 'asked' | 'finished' | 'failed' = 'asked'): void {
    state = next;
    on.state(next, why);
  }

  function breakOff(): void {
    turn += 1;
    speech.hush();
  }

  function end(why: 'asked' | 'finished' | 'failed'): void {
    breakOff();
    if (state !== 'idle') become('idle', why);
  }

  function readOn(): void {
    while (at < pieces.length && !on.piece(at)) at += 1;
    const text = pieces[at];
    if (text === undefined) {
      end('finished');
      return;
    }
    turn += 1;
    const mine = turn;
    const ifMine = (act: () => void) => () => {
      if (turn === mine) act();
    };
    speech.say(
      text,
      rate,
      ifMine(() => {
        at += 1;
        readOn();
      }),
      ifMine(() => end('failed')),
    );
  }

  return {
    get state() {
      return state;
    },
    start(newPieces, from) {
      breakOff();
      [pieces, at] = [newPieces, from];
      become('reading');
      readOn();
    },
    pause() {
      if (state !== 'reading') return;
      breakOff();
      become('paused');
    },
    resume() {
      if (state !== 'paused') return;
      become('reading');
      readOn();
    },
    stop: () => end('asked'),
    setRate(next) {
      rate = next;
      if (state !== 'reading') return;
      breakOff();
      readOn();
    },
  };
}

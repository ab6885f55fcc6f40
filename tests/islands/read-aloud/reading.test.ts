import { beforeEach, describe, expect, it } from 'vitest';
import { createReading, type Reading } from '../../../src/islands/read-aloud/reading.ts';

/** A voice that says when the test wants it to be ready. */
class FakeSpeech {
  readonly said: string[] = [];
  readonly rates: number[] = [];
  hushed = 0;
  /** Also of utterances that were broken off: a browser tells of those too. */
  readonly turns: { readonly done: () => void; readonly failed: () => void }[] = [];
  say(text: string, rate: number, done: () => void, failed: () => void): void {
    this.said.push(text);
    this.rates.push(rate);
    this.turns.push({ done, failed });
  }
  hush(): void {
    this.hushed += 1;
  }
}

describe('reading', () => {
  let speech: FakeSpeech;
  let gone: readonly number[];
  let told: string[];
  let reading: Reading;
  const done = (): void => speech.turns.at(-1)?.done();

  beforeEach(() => {
    speech = new FakeSpeech();
    gone = [];
    told = [];
    reading = createReading(
      speech,
      { state: (state, why) => told.push(`${state} ${why}`), piece: (index) => !gone.includes(index) },
      1,
    );
  });

  it('reads piece after piece from where it is asked to, and says that it is done', () => {
    reading.start(['a', 'b', 'c'], 1);
    done();
    expect(speech.said).toEqual(['b', 'c']);
    done();
    expect(reading.state).toBe('idle');
    expect(told).toEqual(['reading asked', 'idle finished']);
  });

  it('goes on after a pause with the piece that was broken off', () => {
    reading.start(['a', 'b', 'c'], 0);
    done();
    reading.pause();
    expect(reading.state).toBe('paused');
    expect(speech.said).toEqual(['a', 'b']);
    reading.resume();
    expect(speech.said).toEqual(['a', 'b', 'b']);
    done();
    expect(speech.said.at(-1)).toBe('c');
  });

  it('does not take the end or the failure of what was broken off for that of what is read now', () => {
    reading.start(['a', 'b', 'c'], 0);
    const [first] = speech.turns;
    reading.pause();
    first?.failed();
    first?.done();
    expect(reading.state).toBe('paused');
    reading.resume();
    first?.done();
    expect(speech.said).toEqual(['a', 'a']);
  });

  it('takes another speed at once', () => {
    reading.start(['a', 'b'], 0);
    reading.setRate(1.5);
    expect(speech.said).toEqual(['a', 'a']);
    expect(speech.rates).toEqual([1, 1.5]);
    reading.pause();
    reading.setRate(0.8);
    expect(speech.said.length).toBe(2);
    reading.resume();
    expect(speech.rates.at(-1)).toBe(0.8);
  });

  it('stops when asked, and starts anew with other pieces', () => {
    reading.start(['a', 'b'], 0);
    reading.stop();
    expect(told.at(-1)).toBe('idle asked');
    speech.turns[0]?.done();
    expect(speech.said).toEqual(['a']);
    reading.start(['c'], 0);
    expect(speech.said).toEqual(['a', 'c']);
    expect(speech.hushed).toBeGreaterThanOrEqual(2);
  });

  it('passes over what is no longer in the page', () => {
    gone = [1, 3];
    reading.start(['a', 'b', 'c', 'd'], 0);
    done();
    expect(speech.said).toEqual(['a', 'c']);
    done();
    expect(told.at(-1)).toBe('idle finished');
  });

  it('says so when the voice cannot', () => {
    reading.start(['a', 'b'], 0);
    speech.turns[0]?.failed();
    expect(told.at(-1)).toBe('idle failed');
    expect(speech.said).toEqual(['a']);
  });
});

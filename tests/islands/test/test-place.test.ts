import { describe, expect, it } from 'vitest';
import {
  readTestPlace,
  START,
  standingPlace,
  type TestPlace,
  testPlaceHash,
} from '../../../src/islands/test/test-place.ts';
import { attemptWith, NOW } from './small-test.ts';

const places: readonly TestPlace[] = [
  START,
  { kind: 'review' },
  { kind: 'question', number: 18 },
  { kind: 'result', number: 2 },
];

describe('the address of a place', () => {
  it('reads back as the same place', () => {
    for (const place of places) expect(readTestPlace(testPlaceHash(place))).toEqual(place);
  });

  it('is nobody else’s: the skip link and unknown fragments move nothing', () => {
    for (const hash of ['#inhoud', '#vraag-0', '#vraag-x', '#vraag-1000', '#resultaat', '#overzicht-1']) {
      expect(readTestPlace(hash)).toBeNull();
    }
  });

  it('without a fragment is the start', () => {
    expect(readTestPlace('')).toEqual(START);
  });
});

describe('standingPlace', () => {
  const open = { attempts: [attemptWith()] };
  const handedIn = { attempts: [attemptWith({ submittedAt: NOW, points: 3 })] };

  it('shows questions and review of an open test only', () => {
    expect(standingPlace({ kind: 'question', number: 5 }, open, 5)).toEqual({ kind: 'question', number: 5 });
    expect(standingPlace({ kind: 'question', number: 6 }, open, 5)).toEqual(START);
    expect(standingPlace({ kind: 'question', number: 1 }, handedIn, 0)).toEqual(START);
    expect(standingPlace({ kind: 'review' }, open, 5)).toEqual({ kind: 'review' });
    expect(standingPlace({ kind: 'review' }, handedIn, 0)).toEqual(START);
  });

  it('shows a result only of a test that was handed in', () => {
    expect(standingPlace({ kind: 'result', number: 1 }, handedIn, 0)).toEqual({ kind: 'result', number: 1 });
    expect(standingPlace({ kind: 'result', number: 1 }, open, 5)).toEqual(START);
    expect(standingPlace({ kind: 'result', number: 2 }, handedIn, 0)).toEqual(START);
  });
});

import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../../src/domain/answer.ts';
import { emptyTestProgress } from '../../../src/domain/final-test.ts';
import { emptyLessonProgress, withAnswer } from '../../../src/domain/progress-changes.ts';
import { cardEvents } from '../../../src/islands/follow-up/card-events.ts';
import { cardItems } from '../../../src/islands/follow-up/card-work.ts';
import { weakestLesson } from '../../../src/islands/follow-up/weakest-lesson.ts';
import { attemptWith, bank, NOW, settings } from '../test/small-test.ts';
import { cards } from './small-follow-up.ts';

describe('cardItems', () => {
  // One objective with one item: the second card asks the same item again.
  const only = bank.slice(0, 1);
  const id = only[0]?.question.id ?? '';
  const once = withAnswer(emptyLessonProgress, id, ['a'], 1, null);
  const answered = (answers = emptyLessonProgress, cardId = 'dag-1') =>
    cardItems(cards, only, emptyTestProgress, answers, cardId).map((item) => item.answered);

  it('says of each item whether it was answered on this card', () => {
    expect(answered()).toEqual([false]);
    expect(answered(once)).toEqual([true]);
  });

  it('does not count an answer from an earlier card', () => {
    expect(answered(once, 'dag-7')).toEqual([false]);
    expect(answered(withAnswer(once, id, ['a'], 1, null), 'dag-7')).toEqual([true]);
  });
});

describe('weakestLesson', () => {
  const right = Object.fromEntries(bank.map(({ question }) => [question.id, correctAnswer(question)]));
  const tested = (wrong: readonly string[], submittedAt: number | null = NOW) =>
    attemptWith({
      submittedAt,
      points: 3,
      answers: { ...right, ...Object.fromEntries(wrong.map((id) => [id, []])) },
    });
  const weakest = (...attempts: ReturnType<typeof tested>[]) => weakestLesson(bank, settings, { attempts });
  const [first, second, third, fourth] = bank.map(({ question }) => question.id) as [
    string,
    string,
    string,
    string,
  ];

  it('is the one with the lowest share, not with the fewest points', () => {
    // 2 of 3 against 1 of 2.
    expect(weakest(tested([first, fourth]))).toBe('les-2');
    expect(weakest(tested([first, second, third]))).toBe('les-1');
  });

  it('looks at the last test that was handed in', () => {
    expect(weakest(tested([first]), tested([fourth]), tested([first], null))).toBe('les-2');
  });

  it('is none without a test, or when all of it was right', () => {
    expect(weakest()).toBeNull();
    expect(weakest(tested([]))).toBeNull();
  });
});

describe('cardEvents', () => {
  const address = (id: string) => `https://cursus.example/herhalen/${id}.html`;

  it('gives each card its day and its address', () => {
    const events = cardEvents('klein', cards, '2026-11-30', address);
    expect(events.map(({ uid, date }) => [uid, date])).toEqual([
      ['klein-dag-1', '2026-12-01'],
      ['klein-dag-7', '2026-12-07'],
      ['klein-dag-30', '2026-12-30'],
    ]);
    expect(events[1]?.title).toBe('Samen scherp: herhaling 2 van 3 (5 minuten)');
    expect(events[1]?.description).toContain('https://cursus.example/herhalen/dag-7.html');
  });

  it('sends to the LMS when pages have no address of their own', () => {
    const [event] = cardEvents('klein', cards, '2026-11-30', () => null);
    expect(event?.description).toContain('Open de cursus in je leeromgeving.');
    expect(event?.description).not.toContain('http');
  });
});

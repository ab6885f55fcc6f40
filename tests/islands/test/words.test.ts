import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../../src/domain/answer.ts';
import { answerLines } from '../../../src/islands/test/answer-lines.ts';
import { courseStanding } from '../../../src/islands/test/course-standing.ts';
import { nameTestScreen } from '../../../src/islands/test/name-test-screen.ts';
import { testFacts } from '../../../src/islands/test/test-facts.ts';
import { momentInWords, pointsInWords, scopeInWords, shorten } from '../../../src/islands/test/test-words.ts';
import * as questions from '../quiz/questions.ts';
import { attemptWith, bank, course, NOW, settings } from './small-test.ts';

const lines = (question: Parameters<typeof answerLines>[0], answer: readonly string[]) =>
  answerLines(question, answer).map(({ html, to }) => (to === null ? html : `${html} = ${to}`));

describe('answerLines', () => {
  it('names chosen options in the author’s order', () => {
    expect(lines(questions.multi, ['c', 'a'])).toEqual(['Via een ander.', 'Beroepsgeheim.']);
  });

  it('names items in the learner’s order', () => {
    expect(lines(questions.order, ['d', 'a', 'b', 'c'])).toEqual(['Vastleggen', 'Zien', 'Zeggen', 'Vragen']);
  });

  it('names every row, as it stood in the question, with what was chosen, also when that is nothing', () => {
    expect(lines(questions.match, ['a.b'])).toEqual(['Politie = Leren', 'School = ', 'Zorg = ']);
    expect(lines(questions.categorize, correctAnswer(questions.categorize))).toEqual([
      'Wij bellen. = Werkwijze',
      'Wij genezen. = Doel',
    ]);
  });

  it('says nothing of an answer that was not given', () => {
    expect(lines(questions.match, [])).toEqual([]);
  });
});

describe('the words around a test', () => {
  it('writes half points with a comma', () => {
    expect(pointsInWords(14.5)).toBe('14,5');
  });

  it('never names a moment before it has come', () => {
    expect(momentInWords(NOW + 1)).toBe(momentInWords(NOW + 60_000));
    expect(momentInWords(NOW)).not.toBe(momentInWords(NOW + 1));
    expect(momentInWords(NOW)).toMatch(/^dinsdag 24 november om \d\d:00$/);
  });

  it('names a route, and everything else the whole course', () => {
    expect(scopeInWords(course, 'liaison')).toBe('Route Liaison');
    expect(scopeInWords(course, 'course')).toBe('Hele cursus');
  });

  it('cuts a long question between words', () => {
    expect(shorten('Een korte vraag', 20)).toBe('Een korte vraag');
    expect(shorten('Een iets langere vraag', 15)).toBe('Een iets …');
  });
});

describe('testFacts', () => {
  it('counts the lessons of the scope and the points that pass it', () => {
    expect(testFacts(course, settings, bank, 'liaison')).toEqual({ lessons: [1], questions: 3, needed: 3 });
    expect(testFacts(course, settings, bank, 'course')).toEqual({ lessons: [1, 2], questions: 5, needed: 4 });
  });

  it('promises no more questions than the bank holds', () => {
    expect(testFacts(course, settings, bank.slice(0, 2), 'course')).toMatchObject({
      questions: 2,
      needed: 2,
    });
  });
});

it('names the lessons that are open by number, in whatever order the route has them', () => {
  const routes = course.routes.map((route) => ({ ...route, core: ['les-2', 'les-1'] }));
  const state = { route: 'liaison', bookmark: '', lessons: {}, test: { attempts: [] } } as const;
  const { openLessons } = courseStanding({ ...course, routes }, state);
  expect(openLessons.map(({ number }) => number)).toEqual([1, 2]);
});

describe('the page title', () => {
  const outcome = (points: number, kind: 'ready' | 'used-up') => ({
    settings,
    attempt: attemptWith({ submittedAt: NOW, points }),
    access: kind === 'ready' ? ({ kind, number: 2, of: 3 } as const) : ({ kind, of: 3 } as const),
  });
  const result = { kind: 'result', number: 1 } as const;

  it('is different in every state, and at most 70 characters', () => {
    const titles = [
      nameTestScreen({ kind: 'question', number: 3 }, 18, null),
      nameTestScreen({ kind: 'question', number: 4 }, 18, null),
      nameTestScreen({ kind: 'review' }, 18, null),
      nameTestScreen(result, 0, outcome(4, 'ready')),
      nameTestScreen(result, 0, outcome(3, 'ready')),
      nameTestScreen(result, 0, outcome(3, 'used-up')),
    ];
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title?.length).toBeLessThanOrEqual(70);
    expect(titles[0]).toBe('Vraag 3 van 18 – Eindtoets – Samen scherp');
  });

  it('says "nog niet" as long as there is an attempt left', () => {
    expect(nameTestScreen(result, 0, outcome(3, 'ready'))).toContain('nog niet gehaald');
    expect(nameTestScreen(result, 0, outcome(3, 'used-up'))).not.toContain('nog');
  });
});

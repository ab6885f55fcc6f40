import { expect, it } from 'vitest';
import { describeCompletion } from '../../src/components/site/completion-rule.ts';
import type { FinalTestSettings } from '../../src/domain/final-test.ts';
import { course } from '../domain/arbitraries.ts';
import { settings } from '../domain/final-test-arbitraries.ts';

const rule = (change: Partial<FinalTestSettings> = {}) =>
  describeCompletion({ ...course, finalTest: { ...settings, ...change } }, 'choice');

it('says what passes, in points, and how often the test may be taken', () => {
  expect(rule()).toContain('75 procent van de punten');
  expect(rule()).toContain('van een route is dat 14 van de 18, bij de hele cursus 15 van de 20.');
  expect(rule()).toContain('nog twee keer maken, telkens na 24 uur.');
});

it('follows the settings', () => {
  expect(rule({ passMark: 0.665 })).toContain('66,5 procent');
  expect(rule({ resits: 7, waitHours: 0 })).toContain('nog 7 keer maken.');
  expect(rule({ resits: 1 })).toContain('nog één keer maken, na 24 uur.');
  expect(rule({ resits: 0 })).toContain('Je kunt de toets één keer maken.');
});

it('speaks of lessons only where there is no test', () => {
  expect(describeCompletion(course, 'choice')).toMatch(
    /^Je rondt de cursus af als al je lessen gedaan zijn\./,
  );
  expect(describeCompletion(course, 'choice')).not.toMatch(/toets/);
});

it('speaks of no choice where a route is fixed', () => {
  const fixed = describeCompletion({ ...course, finalTest: settings }, 'fixed');
  expect(fixed).toContain('Alleen de lessen van je route tellen.');
  expect(fixed).not.toContain('Kies je een route?');
});

it('keeps every sentence within twenty words', () => {
  for (const sentence of rule().split(/(?<=[.?]) /)) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  }
});

import { describe, expect, it } from 'vitest';
import { emptyTestProgress } from '../../../src/domain/final-test.ts';
import { emptyLessonProgress } from '../../../src/domain/progress-changes.ts';
import {
  describeKept,
  describeProgress,
  type Kept,
  listOwnTexts,
} from '../../../src/islands/settings/describe-kept.ts';

const untouched = { route: null, bookmark: '', lessons: {}, test: emptyTestProgress };
const nothing: Kept = {
  inLms: false,
  progress: untouched,
  own: {},
  settings: 0,
  copyForLms: false,
  pages: false,
};
const own = {
  'draft/les-1/a': '["x"]',
  'plan/les-1': '{"when":"maandag","action":"bellen"}',
  'rating/first/b': '3',
  'card/dag-1/agreement': 'Wij bellen.',
  'card/dag-1/done': '2026-08-06',
  'reflection/les-1/denk': 'Ik zei niets.',
};

describe('what is kept, in words', () => {
  it('is nothing, kind by kind, on a device that was never used', () => {
    expect(new Set(describeKept(nothing).map(([, what]) => what))).toEqual(new Set(['Niets']));
  });

  it('tells texts, choices and drafts apart', () => {
    const said = new Map(describeKept({ ...nothing, own, settings: 1 }));
    expect([...said.values()].slice(1)).toEqual([
      '3 teksten',
      '2 keuzes',
      '1 antwoord of plek in een casus',
      '1 keuze anders dan gewoon',
    ]);
  });

  it('does not say that progress stands here when an LMS has it, but that a copy does', () => {
    const names = describeKept({ ...nothing, inLms: true, copyForLms: true }).map(([name]) => name);
    expect(names).not.toContain('Je voortgang');
    expect(names).toContain('Kopie van je voortgang voor het LMS');
  });

  it('says that the pages of the course stand here, for use without internet', () => {
    expect(describeKept({ ...nothing, pages: true }).at(-1)).toEqual([
      'De pagina’s van de cursus',
      'Zo werkt de cursus ook zonder internet',
    ]);
  });

  it('counts progress, and names a place where that is all there is', () => {
    expect(describeProgress(untouched)).toBe('');
    expect(describeProgress({ ...untouched, bookmark: 'index.html' })).toBe(
      'Alleen je route of de pagina waar je was',
    );
    expect(describeProgress({ ...untouched, lessons: { 'les-1': emptyLessonProgress } })).toBe(
      '1 les begonnen',
    );
  });
});

it('every own text stands with its lesson or card, a plan as a sentence', () => {
  const source = {
    lessons: [{ id: 'les-1', number: 1, title: 'Schuren' }],
    cards: [{ id: 'dag-1', title: 'Na een dag' }],
  };
  expect(listOwnTexts(own, source).map(({ where, text }) => `${where}: ${text}`)).toEqual([
    'Les 1: Schuren: Als maandag, dan bellen',
    'Herhaling: Na een dag: Wij bellen.',
    'Les 1: Schuren: Ik zei niets.',
  ]);
});

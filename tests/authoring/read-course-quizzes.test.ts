import { describe, expect, it } from 'vitest';
import { fixIds } from '../../src/authoring/fix-ids.ts';
import { readContent } from '../../src/authoring/read-content.ts';
import { REGISTER_PATH } from '../../src/authoring/register.ts';
import type { SourceFile } from '../../src/authoring/source-file.ts';
import { edit, readMiniCourse, readWholeCourse, TODAY } from './read-fixture.ts';

const COURSE = 'content/nl/cursus.yaml';
const BANK = 'content/nl/eindtoets.md';
const START = 'content/nl/startmeting.md';
const FOLLOW_UP = 'content/nl/herhalen.yaml';

const edited = (path: string, from: string, to: string) => edit(readWholeCourse(), path, from, to);
const without = (path: string) => readWholeCourse().filter((file) => file.path !== path);
const errorsIn = (files: readonly SourceFile[]) =>
  readContent(files, TODAY).findings.flatMap(({ code, level, file, line }) =>
    level === 'error' ? [`${file.split('/').at(-1)}:${line} ${code}`] : [],
  );

describe('a course with a final test, a start quiz and a follow-up', () => {
  it('has no mistakes', () => {
    expect(errorsIn(readWholeCourse())).toEqual([]);
  });

  it('has them only when their files are there', () => {
    const { course } = readContent(readMiniCourse(), TODAY);
    expect(course).toMatchObject({ bank: [], startQuiz: null, followUp: null, outline: { finalTest: null } });
  });
});

describe('the bank', () => {
  it('has items whose one quote is the rationale, and no other feedback', () => {
    const { course } = readContent(readWholeCourse(), TODAY);
    expect(course.bank).toEqual([
      {
        lesson: 'les-1',
        rationale: '<p>Het wringt, en dat hoort erbij.</p>',
        question: {
          id: 'b1',
          type: 'single',
          objective: '1.1',
          prompt: 'Wat speelt hier?',
          hints: [],
          asksCertainty: false,
          options: [
            { id: 'a', text: 'Spanning.', correct: true, feedback: '' },
            { id: 'b', text: 'Ruzie.', correct: false, feedback: '' },
          ],
        },
      },
      {
        lesson: 'les-1',
        rationale: '<p>Eerst zien.</p>',
        question: {
          id: 'b2',
          type: 'order',
          objective: '1.1',
          prompt: 'Zet op volgorde. <span class="situation">Je merkt iets.</span>',
          hints: [],
          asksCertainty: false,
          items: [
            { id: 'a', text: 'Zien.' },
            { id: 'b', text: 'Zeggen.' },
          ],
          feedback: '',
        },
      },
    ]);
  });

  it.each([
    ['Soort: enkel', 'Soort: enkel\nHint: Kijk.', 'eindtoets.md:9 unknown-field'],
    ['Soort: enkel', 'Soort: waar-niet-waar', 'eindtoets.md:8 unsuitable-type'],
    ['Soort: enkel', 'Soort: enkle', 'eindtoets.md:8 unknown-question-type'],
    ['- [ ] Ruzie. {#b}', '- [ ] Ruzie. {#b}\n  > Nee.', 'eindtoets.md:12 unexpected-text'],
    ['> Eerst zien.', '', 'eindtoets.md:15 missing-rationale'],
    ['## Zet', '# Tussenkop\n\n## Zet', 'eindtoets.md:15 unexpected-text'],
  ])('tells once what an item cannot be: %s → %s', (from, to, told) => {
    expect(errorsIn(edited(BANK, from, to))[0]).toBe(told);
  });

  it('tells an objective that is missing or unknown, and then does not count the items', () => {
    expect(errorsIn(edited(BANK, 'Doel: 1.1\n', ''))).toEqual(['eindtoets.md:6 missing-field']);
    expect(errorsIn(edited(BANK, 'Doel: 1.1', 'Doel: 1.7'))).toEqual(['eindtoets.md:7 unknown-objective']);
  });
});

describe('the settings of the final test', () => {
  it('become a share, a number of resits, hours and numbers of items', () => {
    expect(readContent(readWholeCourse(), TODAY).course.outline.finalTest).toEqual({
      passMark: 0.75,
      resits: 2,
      waitHours: 24,
      items: { course: 2, route: 1 },
    });
  });

  it.each([
    ['slaaggrens: 75', 'slaaggrens: 0', 'invalid-value'],
    ['slaaggrens: 75', 'slaaggrens: 101', 'invalid-value'],
    ['slaaggrens: 75', 'slaaggrens: 0.75', 'invalid-value'],
    ['slaaggrens: 75', 'slaaggrens: veel', 'invalid-value'],
    ['  slaaggrens: 75\n', '', 'missing-key'],
    ['herkansingen: 2', 'herkansingen: 10', 'invalid-value'],
    ['wachttijd: 24', 'wachttijd: 721', 'invalid-value'],
    ['cursus: 2', 'cursus: 0', 'invalid-value'],
    ['route: 1', 'route: 3', 'too-few-items'],
  ])('tells once what cannot be: %s → %s', (from, to, code) => {
    const told = errorsIn(edited(COURSE, from, to));
    // Two of the three routes have core lessons, and each has its own count.
    expect(new Set(told.map((line) => line.split(' ')[1]))).toEqual(new Set([code]));
    expect(told).toHaveLength(code === 'too-few-items' ? 2 : 1);
  });

  it('say which numbers are possible', () => {
    const { findings } = readContent(edited(COURSE, 'slaaggrens: 75', 'slaaggrens: 0'), TODAY);
    expect(findings.find(({ code }) => code === 'invalid-value')?.advice).toBe(
      'Schrijf hier een heel getal van 1 tot en met 100.',
    );
  });

  it('need a bank, and so does a follow-up that asks about objectives', () => {
    const files = without(BANK);
    expect(errorsIn(files)).toEqual(['cursus.yaml:21 missing-file', 'register.json:1 lesson-lost']);
    const settings =
      /eindtoets:[\s\S]*/.exec(files.find(({ path }) => path === COURSE)?.text ?? '')?.[0] ?? '';
    expect(errorsIn(edit(files, COURSE, settings, ''))).toEqual([
      'herhalen.yaml:10 missing-file',
      'register.json:1 lesson-lost',
    ]);
  });
});

describe('the start quiz', () => {
  it('has one question per lesson, asked with certainty, and one estimate without an objective', () => {
    const { course } = readContent(readWholeCourse(), TODAY);
    expect(course.startQuiz).toMatchObject({
      title: 'Startmeting',
      intro: '<p>Eén vraag.</p>',
      items: [{ lesson: 'les-1', question: { id: 'd1', objective: '1.1', asksCertainty: true } }],
      frequency: {
        id: 'hoe-vaak',
        objective: '',
        min: 0,
        max: 5,
        answer: null,
        bands: [{ from: 0, to: 5, feedback: 'Mooi.' }],
      },
    });
  });

  it.each([
    ['{#b}', '{#0}', 'startmeting.md:12 reserved-id'],
    ['- [ ] Ruzie. {#b}', '- [ ] Ruzie. {#b}\n\n> Want.', 'startmeting.md:14 unexpected-text'],
    ['Schaal: 0 tot 5', 'Schaal: 0 tot 5\nGoed: 3', 'startmeting.md:17 unknown-field'],
    ['Soort: enkel', 'Soort: meer', 'startmeting.md:9 unsuitable-type'],
    ['Eén vraag.', '| a | b |\n|---|---|\n| 1 | 2 |', 'startmeting.md:5 unsupported-markup'],
  ])('tells what it cannot hold: %s → %s', (from, to, told) => {
    expect(errorsIn(edited(START, from, to))).toEqual([told]);
  });
});

describe('the follow-up', () => {
  it('has its cards by number of days, with block HTML for answers and tasks', () => {
    const { course } = readContent(readWholeCourse(), TODAY);
    expect(course.followUp).toEqual({
      competences: [{ id: 'zeggen', text: 'Ik zeg iets.' }],
      cards: [
        {
          id: 'dag-1',
          title: 'Morgen',
          afterDays: 1,
          minutes: 5,
          recall: [],
          objectives: [],
          transfer: { kind: 'plan', task: '<p>Maak een plan.</p>' },
        },
        {
          id: 'dag-7',
          title: 'Na een week',
          afterDays: 7,
          minutes: 5,
          recall: [
            { id: 'stappen', question: 'Welke <em>stappen</em> ken je?', answer: '<p>Zien en zeggen.</p>' },
          ],
          objectives: ['1.1'],
          transfer: { kind: 'look-back', task: '<p>Kijk terug op je plan.</p>' },
        },
      ],
    });
  });

  it.each([
    ['Ik zeg iets.', 'Je zegt iets.', 'herhalen.yaml:2 invalid-value'],
    ['na-dagen: 7', 'na-dagen: 0', 'herhalen.yaml:6 invalid-value'],
    ['["1.1"]', '["1.8"]', 'herhalen.yaml:10 unknown-objective'],
    ['slot: terugkijken', 'slot: terugkijkn', 'herhalen.yaml:11 invalid-value'],
    ['id: dag-1', 'id: dag-7', 'herhalen.yaml:13 duplicate-id'],
    ['id: dag-1', 'id: Dag 1', 'herhalen.yaml:13 invalid-id'],
  ])('tells what cannot be: %s → %s', (from, to, told) => {
    expect(errorsIn(edited(FOLLOW_UP, from, to))).toEqual([told]);
  });
});

describe('the register', () => {
  it('gives the questions of both a number with --fix, under the name of their file', () => {
    const register = without(REGISTER_PATH).concat({ path: REGISTER_PATH, text: '{ "eindtoets/b0": 3 }\n' });
    const [fixed] = fixIds(register, TODAY);
    expect(JSON.parse(fixed?.text ?? '')).toEqual({
      'eindtoets/b0': 3,
      'les-1/eerste': 4,
      'les-1/mini': 5,
      'eindtoets/b1': 6,
      'eindtoets/b2': 7,
      'startmeting/d1': 8,
      'startmeting/hoe-vaak': 9,
      'les-1/casus': 10,
    });
  });

  it('misses an item that is gone, but not one that is retired', () => {
    expect(errorsIn(edited(BANK, 'vervallen: [b0]\n', ''))).toEqual(['eindtoets.md:1 id-lost']);
    expect(errorsIn(edited(START, '{#hoe-vaak}', '{#hoe-vaag}'))).toEqual(['startmeting.md:14 id-lost']);
  });

  it('refuses an item under a retired id', () => {
    expect(errorsIn(edited(BANK, '{#b1}', '{#b0}'))).toContain('eindtoets.md:6 duplicate-id');
  });

  it('keeps the numbers of a file that was taken away', () => {
    const { findings } = readContent(without(START), TODAY);
    expect(findings.map(({ code }) => code)).toContain('lesson-lost');
  });
});

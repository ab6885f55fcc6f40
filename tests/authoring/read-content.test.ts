import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/authoring/read-content.ts';
import type { SourceFile } from '../../src/authoring/source-file.ts';
import { edit, readFindingFixture, readMiniCourse, readWholeCourse, TODAY } from './read-fixture.ts';

const LESSON = 'content/nl/lessen/01-mini/les.mdx';

const edited = (path: string, from: string, to: string) => edit(readMiniCourse(), path, from, to);

const codesOf = (files: readonly SourceFile[]) =>
  readContent(files, TODAY).findings.flatMap(({ code, level }) => (level === 'error' ? [code] : []));

describe('readContent', () => {
  it('reads the course', () => {
    const { course } = readContent(readMiniCourse(), TODAY);
    expect(course).toMatchObject({
      outline: { id: 'mini', title: 'Mini', version: '0.1.0' },
      promise: 'Je kunt <em>iets</em>.',
      terms: [
        {
          id: 'spanning',
          term: 'spanning',
          sources: ['wet'],
          definition: '<p>Wat wringt tussen twee organisaties.</p>',
        },
      ],
      sources: [
        {
          id: 'factsheet',
          evidence: 'factsheet',
          description: 'De <em>factsheet</em>, 2020.',
          url: '',
          usedFor: 'De <em>kern</em>.',
        },
        { id: 'wet' },
      ],
      facts: [
        {
          id: 'ingang',
          text: 'De wet geldt sinds <strong>2025</strong>.',
          source: 'wet',
          reviewBy: '2027-03-01',
        },
      ],
      videos: [{ id: 'clip', youtube: 'ld17yzJvhcY', transcript: '' }],
      cards: [{ id: 'stappen', steps: ['Zien.', 'Zeggen.'], closing: 'Dat is het.' }],
      register: { 'les-1/eerste': 0, 'les-1/mini': 1 },
    });
  });

  it('reads a lesson, with the work of each step and the sources of its claims', () => {
    const { lessons } = readContent(readMiniCourse(), TODAY);
    expect(lessons[0]).toMatchObject({
      id: 'les-1',
      number: 1,
      minutes: 12,
      steps: [
        { id: 'begin', title: 'Begin', questions: [], holdsScenario: false },
        { id: 'doen', title: 'Doen', questions: ['eerste'], holdsScenario: true },
      ],
      questions: [{ id: 'eerste', type: 'single' }],
      scenario: { id: 'mini', minutes: 5, skippable: false },
      objectives: [{ id: '1.1', text: 'Je zegt iets.', level: 'toepassen' }],
      terms: ['spanning'],
      sources: ['factsheet', 'wet'],
      placedQuestions: [],
      groupExercise: { name: 'Kaart', minutes: 20, steps: '<p>Leg de kaarten neer.</p>' },
      reflections: [{ id: 'terugblik', question: 'Wat zei jij?' }],
      tasks: {
        opsporing: '<p>Vraag het.</p>',
        liaison: '<p>Zet het op de agenda.</p>',
        'zorg-onderwijs': '<p>Zeg nee.</p>',
      },
    });
  });

  it('reads a task with its lists and its links, also on one line', () => {
    const list = edited(
      LESSON,
      'Vraag het.',
      '\nLet op [spanning](begrip:spanning):\n\n- eerst **zien**\n- dan zeggen\n',
    );
    expect(readContent(list, TODAY).lessons[0]?.tasks.opsporing).toBe(
      '<p>Let op <a class="term" href="/begrippen#begrip-spanning" data-term="spanning">spanning</a>:</p><ul><li>eerst <strong>zien</strong></li><li>dan zeggen</li></ul>',
    );
    const line = edited(LESSON, '\nVraag het.\n', 'Vraag *het*.');
    expect(readContent(line, TODAY).lessons[0]?.tasks.opsporing).toBe('<p>Vraag <em>het</em>.</p>');
  });

  it.each([
    ['Vraag het.', 'Vraag [het](begrip:spaning).', 'unknown-term'],
    ['Vraag het.', 'Vraag {het}.', 'unsupported-markup'],
    ['Vraag het.', 'Vraag <Feit id="ingang" />.', 'unsupported-markup'],
    ['\nVraag het.\n', '', 'empty-tag'],
  ])('tells once what a task cannot hold: %s → %s', (from, to, code) => {
    expect(codesOf(edited(LESSON, from, to))).toEqual([code]);
  });

  it('refuses a lesson under the name of the final test', () => {
    expect(codesOf(edited(LESSON, 'id: les-1', 'id: eindtoets'))).toContain('reserved-id');
  });

  it('leaves a lesson that is not there yet out of routes and themes', () => {
    const { course } = readContent(
      edited('content/nl/cursus.yaml', 'kern: [les-1]', 'kern: [les-3, les-1]'),
      TODAY,
    );
    expect(course.outline.routes[0]?.core).toEqual(['les-1']);
  });

  it('puts a placed question in its step, and not in the quiz', () => {
    const files = edited(LESSON, '<Feit id="ingang" />', '<Vraag id="eerste" />');
    const [lesson] = readContent(files, TODAY).lessons;
    expect(lesson?.steps.map(({ questions }) => questions)).toEqual([['eerste'], []]);
    expect(lesson?.placedQuestions).toEqual(['eerste']);
  });

  it('lets an author retire a question, but not use its id again', () => {
    const quiz = 'content/nl/lessen/01-mini/toets.md';
    const register = edited('content/register.json', '"les-1/mini": 1', '"les-1/mini": 1,\n  "les-1/oud": 9');
    const retired = register.map((file) =>
      file.path === quiz
        ? { ...file, text: file.text.replace('titel: Check', 'titel: Check\nvervallen: [oud]') }
        : file,
    );
    expect(readContent(register, TODAY).findings.map(({ code }) => code)).toEqual(['id-lost']);
    expect(readContent(retired, TODAY).findings).toEqual([]);
    const reused = retired.map((file) => ({
      ...file,
      text: file.text.replace('id="terugblik"', 'id="oud"'),
    }));
    expect(readContent(reused, TODAY).findings.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('lets an author retire a lesson, but not while it is there', () => {
    const cursus = 'content/nl/cursus.yaml';
    const retire = (id: string) =>
      readFindingFixture('lesson-lost').map((file) =>
        file.path === cursus ? { ...file, text: `${file.text}vervallen: [${id}]\n` } : file,
      );
    expect(readContent(retire('les-4'), TODAY).findings).toEqual([]);
    const codes = readContent(retire('les-1'), TODAY).findings.map(({ code }) => code);
    expect(codes.sort()).toEqual(['duplicate-id', 'lesson-lost']);
  });

  it('keeps the name under which a scenario is reported, and asks nothing when the scenario goes', () => {
    const quiz = 'content/nl/lessen/01-mini/toets.md';
    const named = readMiniCourse().map((file) => ({
      ...file,
      text: file.text.replace('{#eerste}', '{#casus}'),
    }));
    expect(readContent(named, TODAY).findings).toContainEqual(
      expect.objectContaining({ code: 'reserved-id', file: quiz }),
    );
    const without = readMiniCourse().filter(({ path }) => !path.endsWith('scenario.md'));
    const lost = readContent(without, TODAY).findings.filter(({ code }) => code === 'id-lost');
    expect(lost.map(({ message }) => message)).toEqual([expect.stringContaining("'mini'")]);
  });

  it('tells every syntax error of a lesson, not the first only', () => {
    const files = edited(LESSON, 'Jij spoort op.', 'Jij <5 spoort { op.');
    const codes = readContent(files, TODAY).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'mdx-syntax').length).toBeGreaterThan(1);
    expect(new Set(codes)).toEqual(new Set(['mdx-syntax']));
  });

  it('does not call everything unknown when the file that declares it cannot be read', () => {
    const files = edited('content/nl/bronnen.yaml', 'titel: Een wet.', 'titel: Een: wet: nu.');
    expect(readContent(files, TODAY).findings.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('counts lines and columns in files with Windows line ends', () => {
    const files = readMiniCourse().map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
    expect(readContent(files, TODAY).findings).toEqual([]);
    const wrong = files.map((file) => ({ ...file, text: file.text.replace('Doel: 1.1', 'Doel: 1.7') }));
    expect(readContent(wrong, TODAY).findings).toMatchObject([
      { code: 'unknown-objective', line: 6, column: 7 },
    ]);
  });

  it('takes a text in YAML that starts with an asterisk for the mistake it is', () => {
    const files = edited('content/nl/bronnen.yaml', 'titel: Een wet.', 'titel: *Een* wet.');
    expect(readContent(files, TODAY).findings).toMatchObject([{ code: 'yaml-syntax', line: 7, column: 10 }]);
  });

  it('never throws, whatever an author cuts out or pastes in', { timeout: 60_000 }, () => {
    const files = readWholeCourse();
    const scraps = fc.constantFrom(
      '{',
      '<',
      '}',
      ':',
      '- ',
      '\n',
      '#',
      '*',
      '`',
      '<Kern',
      '{#a}',
      '---\n',
      '"',
      '&x ',
      '\t',
      '@',
    );
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.nat(2000), fc.nat(40), scraps, (index, at, length, scrap) => {
        const broken = files.map((file, position) => {
          const from = at % (file.text.length + 1);
          const text = file.text.slice(0, from) + scrap + file.text.slice(from + length);
          return position === index ? { ...file, text } : file;
        });
        expect(() => readContent(broken, TODAY)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

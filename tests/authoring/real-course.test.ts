import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/authoring/finding.ts';
import { checkLanguage } from '../../src/authoring/language/check-language.ts';
import { readCourseFiles, todayHere } from '../../src/authoring/loaders.ts';
import { readContent } from '../../src/authoring/read-content.ts';
import { ROUTE_IDS } from '../../src/domain/course.ts';

const ROOT = join(import.meta.dirname, '../..');
const RELEASED = join(ROOT, 'tests/fixtures/released');
const files = readCourseFiles(ROOT);
const result = readContent(files, todayHere());
const { course, lessons } = result;

describe('the course itself', () => {
  it('has nothing that the content check remarks on', () => {
    const language = checkLanguage(files, result);
    // A fact may fall due any day: the check warns then, but that is no reason to refuse a change of code.
    const findings = [...result.findings, ...language.findings].filter(({ code }) => code !== 'fact-overdue');
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it('has ten lessons, each with a scenario in three roles, a quiz, a reflection, tasks and a group exercise', () => {
    expect(lessons.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const lesson of lessons) {
      expect(lesson.story?.scenes.length, lesson.id).toBeGreaterThanOrEqual(5);
      for (const route of ROUTE_IDS) {
        expect(lesson.story?.roles[route], lesson.id).not.toBe('');
        expect(lesson.tasks[route], lesson.id).not.toBe('');
      }
      expect(lesson.reflections.length, lesson.id).toBeGreaterThanOrEqual(1);
      expect(lesson.quiz.questions.length, lesson.id).toBeGreaterThanOrEqual(7);
      expect(lesson.groupExercise.steps, lesson.id).not.toBe('');
    }
  });

  it('has a picture for every lesson, with words for who does not see it, of at most 1.2 kB', () => {
    const pictures = lessons.map(({ picture }) => picture);
    for (const picture of pictures) {
      expect(picture?.alt).toMatch(/^\p{Lu}.{20,120}\.$/u);
      expect(gzipSync(picture?.shapes ?? '').length).toBeLessThanOrEqual(1200);
    }
    expect(new Set(pictures.map((picture) => picture?.shapes)).size).toBe(lessons.length);
  });

  it('warns of threat and violence before the scenarios of lessons 1, 5, 8 and 10', () => {
    const noted = lessons.filter(({ story }) => story?.contentNote !== '').map(({ number }) => number);
    expect(noted).toEqual([1, 5, 8, 10]);
  });

  it('asks in the start quiz about each lesson once', () => {
    expect(course.startQuiz?.items.map(({ lesson }) => lesson)).toEqual(lessons.map(({ id }) => id));
  });

  it('has fifty items, five of each lesson, of kinds that cannot be guessed in two', () => {
    expect(course.bank).toHaveLength(50);
    for (const { id } of lessons) expect(course.bank.filter(({ lesson }) => lesson === id)).toHaveLength(5);
    for (const { question } of course.bank)
      expect(['single', 'multi', 'categorize', 'match', 'order']).toContain(question.type);
  });
});

describe('the register of ids', () => {
  it.each(readdirSync(RELEASED).filter((name) => name.startsWith('register-')))(
    'still gives every id of %s its own number, and no number to another',
    (name) => {
      const released: Record<string, number> = JSON.parse(readFileSync(join(RELEASED, name), 'utf8'));
      for (const [id, number] of Object.entries(released)) expect(course.register[id], id).toBe(number);
      const added = Object.entries(course.register).filter(([id]) => released[id] === undefined);
      const last = Math.max(...Object.values(released));
      for (const [id, number] of added) expect(number, id).toBeGreaterThan(last);
    },
  );

  it('numbers every id once', () => {
    const numbers = Object.values(course.register);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

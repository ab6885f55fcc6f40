import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CourseEntry, createCourseLoaders } from '../../src/authoring/loaders.ts';
import type { Lesson } from '../../src/domain/lesson.ts';

const MINI = join(import.meta.dirname, '../fixtures/mini-course');
const LESSON = 'content/nl/lessen/01-mini/les.mdx';
const QUIZ = 'content/nl/lessen/01-mini/toets.md';

let root = '';
let entries: Map<string, { readonly id: string; readonly data: unknown }>;
let onChange: ((event: string, path: string) => void) | null = null;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mini-course-'));
  cpSync(MINI, root, { recursive: true });
  entries = new Map();
  onChange = null;
});
afterEach(() => rmSync(root, { recursive: true }));

/** As much of Astro's context as the loaders use; with a watcher it stands for `astro dev`. */
function contextFor(dev: boolean): LoaderContext {
  const store = {
    keys: () => [...entries.keys()],
    set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  const watcher = {
    add: () => undefined,
    on: (_: string, listener: typeof onChange) => {
      onChange = listener;
    },
  };
  const context = { store, config: { root: pathToFileURL(`${root}/`) }, generateDigest: JSON.stringify };
  return { ...context, ...(dev ? { watcher } : {}) } as unknown as LoaderContext;
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  onChange?.('change', file);
}

const lesson = () => entries.get('les-1')?.data as Lesson | undefined;
const course = () => entries.get('course')?.data as CourseEntry | undefined;

describe('the content loaders in a build', () => {
  it('store each lesson with its running text, and the course', async () => {
    const { lessons, course: courseLoader } = createCourseLoaders();
    await lessons.load(contextFor(false));
    await courseLoader.load(contextFor(false));
    expect(entries.get('les-1')).toMatchObject({
      data: { title: 'Zeg het' },
      filePath: LESSON,
      deferredRender: true,
    });
    expect(course()).toMatchObject({ outline: { title: 'Mini' }, findings: [] });
  });

  it('stop at errors, and tell them all with file, line and column', async () => {
    edit(QUIZ, 'Doel: 1.1', 'Doel: 1.7');
    edit(LESSON, 'begrip:spanning', 'begrip:spaning');
    await expect(createCourseLoaders().lessons.load(contextFor(false))).rejects.toThrow(
      /2 fouten[\s\S]*les\.mdx:34:14 {2}Het begrip 'spaning' bestaat niet\. {2}→ Bedoelde je 'spanning'\? {2}\[unknown-term\]\n[\s\S]*toets\.md:6:7 /,
    );
  });

  it('go on when there are only warnings', async () => {
    edit('content/nl/feiten.yaml', '2026-03-01', '2020-03-01');
    edit('content/nl/feiten.yaml', '2027-03-01', '2021-03-01');
    await createCourseLoaders().course.load(contextFor(false));
    expect(course()?.findings.map(({ code }) => code)).toEqual(['fact-overdue']);
  });
});

describe('the content loaders in the live preview', () => {
  it('show a change at once', async () => {
    await createCourseLoaders().lessons.load(contextFor(true));
    edit(LESSON, 'titel: Zeg het', 'titel: Zeg het nu');
    await expect.poll(() => lesson()?.title, { timeout: 900, interval: 20 }).toBe('Zeg het nu');
  });

  it('keep the last good lesson while it has errors, and tell the errors', async () => {
    const loaders = createCourseLoaders();
    await loaders.lessons.load(contextFor(true));
    edit(QUIZ, 'Wat speelt hier?', 'Wat is dit?');
    edit(QUIZ, 'Doel: 1.1', 'Doel: 1.7');
    await loaders.lessons.load(contextFor(true));
    await loaders.course.load(contextFor(true));
    expect(lesson()?.quiz.questions[0]).toMatchObject({ prompt: 'Wat speelt hier?', objective: '1.1' });
    expect(course()?.findings.map(({ code }) => code)).toEqual(['unknown-objective']);
    expect(course()?.outline.lessons).toHaveLength(1);
  });

  it('keep a lesson whose front matter cannot be read for a moment', async () => {
    const loaders = createCourseLoaders();
    await loaders.lessons.load(contextFor(true));
    edit(LESSON, 'titel: Zeg het', 'titel: a: b');
    await loaders.lessons.load(contextFor(true));
    expect(lesson()?.title).toBe('Zeg het');
  });

  it('throw nothing when the course is wrong from the start', async () => {
    edit(QUIZ, 'Doel: 1.1', 'Doel: 1.7');
    await createCourseLoaders().course.load(contextFor(true));
    expect(course()?.findings.map(({ code }) => code)).toEqual(['unknown-objective']);
  });
});

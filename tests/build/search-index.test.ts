import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadCourse, todayHere } from '../../src/authoring/loaders.ts';
import { plainText } from '../../src/domain/text.ts';
import { root } from '../../tools/install.mjs';

const FOLDER = join(root, 'dist/zoeken/index');
const { course, lessons } = loadCourse(root, todayHere());

interface Found {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind: readonly string[]; readonly label: readonly string[] };
}

/** What a browser reads of the index to show a result. */
function readIndex(): readonly Found[] {
  const signature = 'pagefind_dcd';
  return readdirSync(join(FOLDER, 'fragment')).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(FOLDER, 'fragment', name))).toString('utf8');
    expect(text.startsWith(signature)).toBe(true);
    return Object.values(JSON.parse(text.slice(signature.length)) as Record<string, Found>);
  });
}

const found = readIndex();
const urlsOf = (kind: string): string[] =>
  found.filter(({ filters }) => filters.kind.includes(kind)).map(({ url }) => url);
const words = (html: string): string => plainText(html).replace(/\s+/g, ' ').trim();
/** Long enough to be told from a turn of phrase that any text may have. */
const sentences = (html: string): string[] =>
  words(html)
    .split(/(?<=[.?!]) /)
    .filter(({ length }) => length > 40);

describe('the search index', () => {
  it('has every lesson with its steps, every scenario, term and cue card once', () => {
    const urls = found.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
    expect(urlsOf('Begrip').sort()).toEqual(
      course.terms.map(({ id }) => `begrippen.html#begrip-${id}`).sort(),
    );
    expect(urlsOf('Spiekkaart').sort()).toEqual(
      course.cards.map(({ id }) => `kaarten.html#kaart-${id}`).sort(),
    );
    expect(urlsOf('Casus').sort()).toEqual(
      lessons
        .filter(({ story }) => story)
        .map(({ id }) => `lessen/${id}/casus.html`)
        .sort(),
    );
    const inLessons = urlsOf('Les');
    for (const { id, steps } of lessons) {
      expect(inLessons).toContain(`lessen/${id}.html`);
      const ofLesson = inLessons.filter((url) => url.startsWith(`lessen/${id}.html#`));
      // A step that says something else to each route is in no index.
      expect(ofLesson.length).toBeGreaterThanOrEqual(steps.length - 1);
    }
    expect(
      found.filter(({ content, meta, filters }) => !content || !meta.title || !filters.label[0]),
    ).toEqual([]);
  });

  it('leads to a page and a place that exist', () => {
    for (const { url } of found) {
      const [page = '', anchor] = url.split('#');
      const html = readFileSync(join(root, 'dist', page), 'utf8');
      if (anchor) expect(html, url).toContain(` id="${anchor}"`);
    }
  });

  it('tells nothing of what happens in a scenario, and no answer or feedback of a question', () => {
    const everything = found.map(({ content }) => content.replace(/\s+/g, ' ')).join('\n');
    expect(everything).toContain(sentences(lessons[0]?.story?.intro ?? '')[0]);
    const secrets = lessons.flatMap(({ story, quiz }) => [
      ...(story?.scenes ?? []).flatMap(({ blocks, question, choices }) => [
        ...blocks.map(({ html }) => html),
        question,
        ...choices.flatMap(({ text, consequence }) => [text, ...consequence.map(({ html }) => html)]),
      ]),
      ...(story?.endings ?? []).flatMap(({ blocks }) => blocks.map(({ html }) => html)),
      ...(story?.debrief ?? []).map(({ text }) => text),
      ...quiz.questions.flatMap((question) =>
        'options' in question ? question.options.flatMap(({ text, feedback }) => [text, feedback]) : [],
      ),
    ]);
    const told = secrets.flatMap(sentences);
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter((sentence) => everything.includes(sentence))).toEqual([]);
  });

  it('consists of files that any web server knows, small enough to keep', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    for (const { name } of files) expect(name).toMatch(/^[A-Za-z0-9].*\.(?:js|json|bin)$/);
    const bytes = files.reduce(
      (sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length,
      0,
    );
    console.log(`search index: ${files.length} files, ${Math.round(bytes / 100) / 10} kB`);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });
});

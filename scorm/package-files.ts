import { type CourseBuild, SETTINGS_FILE, THIN_PAGE } from './course-build.ts';
import { toLessonPage } from './lesson-page.ts';
import { LAUNCH_FILE } from './manifest-input.ts';
import { reachedFiles } from './reached-files.ts';
import type { Scope } from './scopes.ts';

/** Pages that go with any one lesson; those a course does not have are left out. */
const WITH_A_LESSON = [
  LAUNCH_FILE,
  'dokter.html',
  'begrippen.html',
  'bronnen.html',
  'kaarten.html',
  'actieplan.html',
  'instellingen.html',
  'privacy.html',
  'over.html',
  'toegankelijkheid.html',
  '404.html',
];
const HOME = 'index.html';
/** In the policy of the thin page, as the build leaves it (tools/security-policy). */
const ANY_FRAME = 'frame-src https: http:';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a scope by path, without the settings. Packages of one build share what is the same in them. */
export type ScopeFiles = ReadonlyMap<string, Uint8Array>;

/** The files of a package that carries its pages itself. Every page says in `data-scope` what it is part of. */
export function filesOfScope(build: CourseBuild, scope: Scope): ScopeFiles {
  const isLesson = scope.kind === 'lesson';
  const pages = isLesson ? lessonPages(build, scope.id) : allPages(build);
  const attributes = scopeAttributes(scope);
  const held = new Map([...pages].map(([path, html]) => [path, encode(markScope(html, attributes))]));
  for (const file of isLesson ? reachedFiles(pages, build.files) : reachedByAll(build, pages)) {
    if (file !== SETTINGS_FILE) held.set(file, build.files.get(file) as Uint8Array);
  }
  return held;
}

/**
 * The files of a package whose course stays on a website: one page, and the scripts it needs. The page shows that
 * website and no other.
 * @param contentUrl where the course is
 */
export function filesOfThin(build: CourseBuild, contentUrl: string | undefined): ScopeFiles {
  if (!build.files.has(THIN_PAGE))
    throw new Error(`Er is geen ${THIN_PAGE} in de bouw. Bouw de cursus eerst: npm run build`);
  const page = decode(build.files.get(THIN_PAGE));
  const framed = contentUrl ? page.replace(ANY_FRAME, `frame-src ${new URL(contentUrl).origin}`) : page;
  const files = new Map([[LAUNCH_FILE, encode(framed)]]);
  for (const file of reachedFiles(new Map([[THIN_PAGE, page]]), build.files)) {
    if (file !== SETTINGS_FILE) files.set(file, build.files.get(file) as Uint8Array);
  }
  return files;
}

const reachedIn = new WeakMap<CourseBuild, readonly string[]>();

/** Without what only a page of the website needs. The course and each route hold the same pages: it is looked for once. */
function reachedByAll(build: CourseBuild, pages: ReadonlyMap<string, string>): readonly string[] {
  const reached = reachedIn.get(build) ?? reachedFiles(pages, build.files);
  reachedIn.set(build, reached);
  return reached;
}

function allPages({ files }: CourseBuild): ReadonlyMap<string, string> {
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html') && path !== THIN_PAGE)
      .map(([path, bytes]) => [path, decode(bytes)]),
  );
}

function lessonPages({ files }: CourseBuild, id: string): ReadonlyMap<string, string> {
  const lesson = `lessen/${id}.html`;
  const held = [...WITH_A_LESSON, lesson, `lessen/${id}/casus.html`].filter((path) => files.has(path));
  const links = {
    lesson,
    known: (path: string) => files.has(path),
    held: (path: string) => held.includes(path),
  };
  const pages = new Map(held.map((path) => [path, toLessonPage(decode(files.get(path)), path, links)]));
  // For links to home that a browser script makes.
  return pages.set(HOME, homeOfLesson(lesson));
}

/** A page that goes on to the lesson at once. */
function homeOfLesson(lesson: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"><title>Naar de les</title><link rel="icon" href="data:,"><meta http-equiv="refresh" content="0; url=${lesson}"></head><body><p><a href="${lesson}">Naar de les</a></p></body></html>`;
}

function scopeAttributes({ kind, id }: Scope): string {
  return kind === 'course' ? 'data-scope="course"' : `data-scope="${kind}" data-${kind}="${id}"`;
}

function markScope(html: string, attributes: string): string {
  return html.replace(/<html(?=[\s>])/, `<html ${attributes}`);
}

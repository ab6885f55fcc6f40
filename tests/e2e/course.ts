import { loadCourse, todayHere } from '../../src/authoring/loaders.ts';
import { root } from '../../tools/install.mjs';

const { course, lessons } = loadCourse(root, todayHere());

/** The course as its authors wrote it, so that no test repeats an answer or a title. */
export { course, lessons };

/** The lesson with this id. Throws when it does not exist. */
export function lessonById(id: string) {
  const lesson = lessons.find((candidate) => candidate.id === id);
  if (!lesson) throw new Error(`No lesson ${id}`);
  return lesson;
}

/** Every page of the site, relative to its root. */
export const PAGES = [
  'index.html',
  'start.html',
  'actieplan.html',
  'kaarten.html',
  'herhalen.html',
  ...(course.followUp?.cards ?? []).map(({ id }) => `herhalen/${id}.html`),
  'eindtoets.html',
  'bewijs.html',
  'begrippen.html',
  'bronnen.html',
  'instellingen.html',
  'zoeken.html',
  'privacy.html',
  'over.html',
  'toegankelijkheid.html',
  'trainers.html',
  '404.html',
  ...lessons.flatMap(({ id, scenario }) => [
    `lessen/${id}.html`,
    ...(scenario ? [`lessen/${id}/casus.html`] : []),
    `trainers/${id}.html`,
  ]),
];

/**
 * The pages without their like: a casus that was not started, and the sheet for trainers, are drawn by the same parts for
 * each lesson, and the texts in them are played and read elsewhere.
 */
export const TEXTS = PAGES.filter(
  (path) => !/les-\d+\/casus|trainers\/les-/.test(path) || /les-1\b/.test(path),
);

/** One page of each kind. */
export const KINDS = TEXTS.filter((path) => !/les-\d/.test(path) || /les-1\b/.test(path));

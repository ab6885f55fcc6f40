import { lessons, PAGES, TEXTS } from '../../../tests/e2e/course.ts';
import type { State } from '../state.ts';

const NAMES: Readonly<Record<string, string>> = {
  'index.html': 'Overzicht',
  'start.html': 'Startmeting',
  'actieplan.html': 'Actieplan',
  'kaarten.html': 'Spiekkaarten',
  'herhalen.html': 'Herhalen',
  'eindtoets.html': 'Eindtoets',
  'bewijs.html': 'Bewijs van deelname',
  'begrippen.html': 'Begrippen',
  'bronnen.html': 'Bronnen',
  'instellingen.html': 'Instellingen',
  'zoeken.html': 'Zoeken',
  'privacy.html': 'Privacy',
  'over.html': 'Over deze cursus',
  'toegankelijkheid.html': 'Toegankelijkheid',
  'trainers.html': 'Voor trainers',
  '404.html': 'Pagina bestaat niet',
  'offline.html': 'Geen internet',
  'dokter.html': 'Technische controle',
};

/** Every page as a new visitor finds it. */
export const pageStates: readonly State[] = [...PAGES, 'offline.html', 'dokter.html'].map((path) => ({
  page: nameOf(path),
  name: path.startsWith('herhalen/') ? `nieuw, ${path.replace(/.*\/|\.html/g, '')}` : 'nieuw',
  path,
  // The same parts, in another lesson.
  ...(PAGES.includes(path) && !TEXTS.includes(path) && { widths: [390, 1280], schemes: ['light'] }),
}));

function nameOf(path: string): string {
  const lesson = lessons.find(({ id }) => path.split(/[/.]/).includes(id));
  if (lesson) {
    if (path.startsWith('trainers/')) return `Voor trainers: les ${lesson.number}`;
    return path.includes('casus') ? `Casus van les ${lesson.number}` : `Les ${lesson.number}`;
  }
  return NAMES[path] ?? (path.startsWith('herhalen/') ? 'Herhalen' : path);
}

import type { Page } from '@playwright/test';
import {
  allHandedIn,
  allLessonsDone,
  attemptAt,
  handedIn,
  ONE_OF_EACH,
  rightly,
  stored,
} from '../../../tests/e2e/test-progress.ts';
import { fullTest } from '../full-test.ts';
import type { State } from '../state.ts';

const PAGE = 'Eindtoets';
const path = 'eindtoets.html';
const NAMES = ['volgorde', 'één antwoord', 'meer antwoorden', 'koppelen', 'indelen'];
/** One of each type first, so that it is known where they stand. */
const ASKED = fullTest('course', ONE_OF_EACH);
const half = rightly(ASKED.slice(0, ASKED.length / 2));

/** A test that was begun and has these answers. */
const open = (answers = half) => ({ test: stored(attemptAt(ASKED, { answers })) });

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

/** The final test from its first screen to its results. */
export const finalTestStates: readonly State[] = [
  { page: PAGE, name: 'begin, met een route', path, kept: { route: 'liaison' } },
  { page: PAGE, name: 'begin, alle lessen gedaan', path, kept: { route: 'liaison', ...allLessonsDone } },
  { page: PAGE, name: 'bezig', path, kept: open() },
  {
    page: PAGE,
    name: 'bezig, vraag of het opnieuw moet',
    path,
    kept: { route: 'liaison', ...open() },
    reach: async (page) => {
      await page.getByText('Toch een andere toets maken').click();
      await press('Begin met de toets')(page);
    },
  },
  ...NAMES.map((type, at) => ({
    page: PAGE,
    name: `vraag: ${type}`,
    path: `${path}#vraag-${at + 1}`,
    kept: open(rightly(ASKED.slice(0, 2))),
  })),
  { page: PAGE, name: 'overzicht van de antwoorden', path: `${path}#overzicht`, kept: open() },
  {
    page: PAGE,
    name: 'vraag voor het inleveren',
    path: `${path}#overzicht`,
    kept: open(),
    reach: press('Lever de toets in'),
  },
  {
    page: PAGE,
    name: 'gehaald',
    path: `${path}#overzicht`,
    kept: { ...allLessonsDone, ...open(rightly(ASKED)) },
    reach: press('Lever de toets in'),
  },
  {
    page: PAGE,
    name: 'nog niet gehaald',
    path: `${path}#overzicht`,
    kept: open(),
    reach: async (page) => {
      await press('Lever de toets in')(page);
      await press('Ja, lever in')(page);
    },
  },
  {
    page: PAGE,
    name: 'wachten op een nieuwe poging',
    path,
    kept: { test: stored(handedIn(ASKED, 1, { answers: half })) },
  },
  {
    page: PAGE,
    name: 'alle pogingen gebruikt',
    path,
    kept: { test: stored(...allHandedIn(ASKED, { answers: half })) },
  },
  {
    page: PAGE,
    name: 'begin, al gehaald',
    path,
    kept: { ...allLessonsDone, test: stored(handedIn(ASKED, 30, { answers: rightly(ASKED) })) },
  },
];

import type { Page } from '@playwright/test';
import {
  allLessonsDone,
  attemptAt,
  handedIn,
  ONE_OF_EACH,
  rightly,
  stored,
} from '../../../tests/e2e/test-progress.ts';
import type { State } from '../state.ts';

const PAGE = 'Eindtoets';
const path = 'eindtoets.html';
const NAMES = ['volgorde', 'één antwoord', 'meer antwoorden', 'koppelen', 'indelen'];
const half = rightly(ONE_OF_EACH.slice(0, 2));

/** A test that was begun and has these answers. */
const open = (answers = half) => ({ test: stored(attemptAt(ONE_OF_EACH, { answers })) });

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
    kept: open(),
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
    kept: { ...allLessonsDone, ...open(rightly(ONE_OF_EACH)) },
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
    kept: { test: stored(handedIn(ONE_OF_EACH, 1, { answers: half })) },
  },
  {
    page: PAGE,
    name: 'alle pogingen gebruikt',
    path,
    kept: { test: stored(...[90, 60, 30].map((hours) => handedIn(ONE_OF_EACH, hours, { answers: half }))) },
  },
  {
    page: PAGE,
    name: 'begin, al gehaald',
    path,
    kept: { ...allLessonsDone, test: stored(handedIn(ONE_OF_EACH, 30, { answers: rightly(ONE_OF_EACH) })) },
  },
];

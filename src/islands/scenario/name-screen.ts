import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { countMoments } from './count-moments.ts';
import type { Screen } from './pick-screen.ts';

/** Longer titles are cut off by browsers and a burden to hear: the limit of html-validate's `long-title`. */
const LIMIT = 70;

/**
 * The page title of a screen, unique per state and at most 70 characters:
 * `Moment 2 van 5 – Casus Het derde overleg – Samen scherp`. The name of the case gives way first.
 * In: `made`, the number of choices made. Out: `null` for the start, which keeps the page's own title.
 */
export function nameScreen(screen: Screen, scenario: Scenario, made: number): string | null {
  const where = nameState(screen, scenario, made);
  if (where === null) return null;
  const title = (name: string) => `${where} – Casus ${name} – ${scenarioText.site}`;
  const room = LIMIT - title('').length;
  if (scenario.title.length <= room) return title(scenario.title);
  return title(`${scenario.title.slice(0, room - 1).trimEnd()}…`);
}

function nameState(screen: Screen, scenario: Scenario, made: number): string | null {
  const titles = scenarioText.titles;
  if (screen.kind === 'ending') return titles.ending;
  if (screen.kind === 'consequence') return titles.consequence(screen.to);
  if (screen.kind === 'skipped') return titles.skipped;
  if (screen.kind === 'start') return null;
  const left = countMoments(scenario, screen.scene.id);
  return scenarioText.moment(made + 1, left === null ? null : made + left);
}

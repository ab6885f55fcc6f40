import type { ScenarioReading } from '../read-scenario.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** In no more lessons than this does one current appear. */
const MOST_OF_ONE_CURRENT = 3;
const LEAST_FALSE_ALARMS = 2;
/** Of the people whose pronoun is told, at most this share has the same. */
const MOST_OF_ONE_PRONOUN = 0.6;
/** Limits over the whole course say nothing about half a course. */
const WHOLE_COURSE = 10;

/** Not an ideology: a case may show none, or leave it open on purpose. */
const NO_CURRENT = ['geen', 'open'];

/** No current, no kind of person stands for the problem: the balance over all scenarios. */
export function checkBalance(reading: ContentReading): void {
  const stories = reading.folders.flatMap(({ story }) => story ?? []);
  checkNames(stories, reading);
  const told = stories.filter(({ balance }) => balance.length > 0);
  if (told.length === 0) return;
  for (const { scenario, file } of stories.filter(({ balance }) => balance.length === 0))
    reading.book.report('missing-balance', startOf(file), { name: scenario.title });
  checkCurrents(told, reading);
  if (stories.length >= WHOLE_COURSE) checkWholeCourse(stories, reading);
}

function checkCurrents(stories: readonly ScenarioReading[], { book }: ContentReading): void {
  const currents = new Set(stories.flatMap(({ balance }) => balance.map(({ current }) => current)));
  for (const name of currents) {
    const shown = stories.filter(({ balance }) => balance.some(({ current }) => current === name));
    if (NO_CURRENT.includes(name) || shown.length <= MOST_OF_ONE_CURRENT) continue;
    const place = shown.at(-1)?.balance.find(({ current }) => current === name)?.place;
    book.report('current-too-often', place ?? startOf(''), {
      name,
      count: shown.length,
      most: MOST_OF_ONE_CURRENT,
    });
  }
}

function checkNames(stories: readonly ScenarioReading[], { book }: ContentReading): void {
  const roles = new Map<string, string>();
  for (const { people } of stories) {
    for (const { name, role, place } of people) {
      const other = roles.get(name);
      if (other !== undefined && other !== role)
        book.report('name-in-two-roles', place, { name, role, other });
      else roles.set(name, role);
    }
  }
}

function checkWholeCourse(stories: readonly ScenarioReading[], { book }: ContentReading): void {
  const file = startOf(stories.at(-1)?.file ?? '');
  const count = stories.flatMap(({ balance }) => balance).filter(({ falseAlarm }) => falseAlarm).length;
  if (count < LEAST_FALSE_ALARMS)
    book.report('too-few-false-alarms', file, { count, least: LEAST_FALSE_ALARMS });
  const pronouns = stories.flatMap(({ people }) => people.flatMap(({ pronoun }) => pronoun ?? []));
  for (const name of new Set(pronouns)) {
    const same = pronouns.filter((pronoun) => pronoun === name).length;
    if (same > pronouns.length * MOST_OF_ONE_PRONOUN)
      book.report('uneven-people', file, { name, count: same, all: pronouns.length });
  }
}

import type { CourseOutline } from '../../domain/course.ts';
import { pointsNeeded } from '../../domain/test-attempts.ts';

const TIMES = ['één', 'twee', 'drie', 'vier', 'vijf'];
const LESSON = 'Een les is gedaan als je elke vraag hebt beantwoord en de casus hebt gespeeld.';
const COUNTED = {
  choice: 'Kies je een route? Dan tellen de lessen van die route. Zonder route tellen alle lessen.',
  fixed: 'Alleen de lessen van je route tellen.',
} as const;

/**
 * Says when the course is finished, as the settings have it: the lessons, the pass mark, the resits.
 * In: whether the learner chooses a route, or the package has fixed one. Out: sentences for a learner, in Dutch.
 */
export function describeCompletion({ finalTest }: CourseOutline, route: keyof typeof COUNTED): string {
  const lessons = `${LESSON} ${COUNTED[route]}`;
  if (finalTest === null) return `Je rondt de cursus af als al je lessen gedaan zijn. ${lessons}`;
  const { passMark, items, resits, waitHours } = finalTest;
  const percent = Number((passMark * 100).toFixed(1)).toLocaleString('nl-NL');
  const count = (asked: number) => `${pointsNeeded(finalTest, asked)} van de ${asked}`;
  const wait = waitHours === 0 ? '' : `, ${resits === 1 ? '' : 'telkens '}na ${waitHours} uur`;
  const again =
    resits === 0
      ? 'Je kunt de toets één keer maken.'
      : `Haal je de toets niet? Dan mag je hem nog ${TIMES[resits - 1] ?? resits} keer maken${wait}.`;
  return [
    'Je rondt de cursus af als al je lessen gedaan zijn en je de eindtoets haalt.',
    lessons,
    `Voor de eindtoets heb je ${percent} procent van de punten nodig.`,
    `Bij de toets van een route is dat ${count(items.route)}, bij de hele cursus ${count(items.course)}.`,
    again,
  ].join(' ');
}

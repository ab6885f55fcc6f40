import type { ChoiceQuestion } from '../../domain/quiz.ts';
import type { Choice, Scenario } from '../../domain/scenario.ts';
import { plainText } from '../../domain/text.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Share of single-choice items in which the right answer may be the longest. With three or four options, chance gives 0.25–0.33. */
const MOST_LONGEST = 0.4;
/** Fewer than this say nothing about a pattern. */
const FEWEST = 4;

/** Nobody can tell the right answer by its place or its length. */
export function checkAnswerPatterns({ book, course, folders, courseQuizzes }: ContentReading): void {
  for (const { story } of folders) {
    if (!story) continue;
    const position = samePlace(story.scenario.scenes.map(({ choices }) => bestChoice(choices)));
    if (position !== null)
      book.report('same-position', startOf(story.file), { name: story.scenario.title, position });
  }
  const singles = course.bank
    .map(({ question }) => question)
    .filter((question): question is ChoiceQuestion => question.type === 'single');
  const file = startOf(courseQuizzes.find(({ questions }) => questions.length > 0)?.file ?? '');
  const position = samePlace(singles.map(({ options }) => options.findIndex(({ correct }) => correct)));
  if (position !== null) book.report('same-position', file, { name: 'Eindtoets', position });
  const longest = singles.filter(isLongestRight).length;
  if (singles.length >= FEWEST && longest > singles.length * MOST_LONGEST)
    book.report('longest-is-right', file, { longest, all: singles.length, percent: MOST_LONGEST * 100 });
}

/** The place, from 1, that all have in common; `null` when they differ, or when there are few. */
function samePlace(places: readonly number[]): number | null {
  const [first = -1] = places;
  return places.length >= FEWEST && first >= 0 && places.every((place) => place === first) ? first + 1 : null;
}

/** The choice that adds most and crosses no line. Out: -1 when two are equally good. */
function bestChoice(choices: Scenario['scenes'][number]['choices']): number {
  const gains = choices.map((choice) => (choice.crossesLine ? Number.NEGATIVE_INFINITY : gainOf(choice)));
  const most = Math.max(...gains);
  return gains.filter((gain) => gain === most).length === 1 ? gains.indexOf(most) : -1;
}

function gainOf({ effects }: Choice): number {
  return Object.values(effects).reduce((sum, effect) => sum + effect, 0);
}

function isLongestRight({ options }: ChoiceQuestion): boolean {
  const length = ({ text }: { readonly text: string }) => plainText(text).length;
  const right = Math.max(...options.filter(({ correct }) => correct).map(length));
  return options.every((option) => option.correct || length(option) < right);
}

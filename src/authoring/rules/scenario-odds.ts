import { scenarioOdds } from '../../domain/scenario-odds.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';
import { isSound } from './scenario-graph.ts';

/** At most this chance of a strong ending for who clicks at random: else there is nothing to weigh. */
const MOST_LUCK = 0.2;
/** In a shorter story a chance is too coarse to say anything. */
const FEWEST_SCENES = 4;
/** At least this share of single slips can be made good: else one mistake decides all. */
const LEAST_FORGIVEN = 0.5;

/** A scenario asks for thought, and forgives one mistake. Looks at sound scenarios only: the others have findings already. */
export function checkScenarioOdds({ book, folders }: ContentReading): void {
  for (const { story } of folders) {
    if (!story || story.scenario.scenes.length < FEWEST_SCENES || !isSound(story)) continue;
    const { endings, slips } = scenarioOdds(story.scenario);
    for (const { id, title, tone } of story.scenario.endings) {
      const chance = endings.get(id) ?? 0;
      if (tone !== 'strong' || chance <= MOST_LUCK) continue;
      book.report('best-ending-too-easy', story.places.get(id) ?? startOf(story.file), {
        name: title,
        percent: Math.round(chance * 100),
        most: MOST_LUCK * 100,
      });
    }
    if (slips && slips.forgiven < slips.all * LEAST_FORGIVEN)
      book.report('slip-not-forgiven', startOf(story.file), { name: story.scenario.title, ...slips });
  }
}

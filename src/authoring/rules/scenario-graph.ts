import type { Scenario } from '../../domain/scenario.ts';
import type { Notebook } from '../notebook.ts';
import { END } from '../read-choice.ts';
import type { ScenarioReading } from '../read-scenario.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';
import { suggest } from '../suggest.ts';

/** The way through a scenario: every choice leads somewhere, every scene can be reached, and the story always ends. */
export function checkScenarioGraphs({ book, folders }: ContentReading): void {
  for (const { story } of folders) {
    if (!story) continue;
    checkTargets(story, book);
    for (const { id, title, choices } of story.scenario.scenes) {
      if (choices.length === 0) book.report('dead-end', placeOf(story, id), { name: title });
    }
    const { reached, loops } = walk(story.scenario);
    for (const { scene, choice, path } of loops) {
      book.report('endless-loop', story.choicePlaces.get(`${scene}/${choice}`) ?? placeOf(story, scene), {
        path,
      });
    }
    // Without a first scene nothing can be reached; that one finding says it.
    if (reached.size === 0) continue;
    for (const { id, title } of story.scenario.scenes) {
      // No choice can lead to a scene with a reserved id; that was reported as such.
      if (!reached.has(id) && id !== END)
        book.report('unreachable-scene', placeOf(story, id), { name: title });
    }
  }
}

/** Whether every target exists and no path goes round: only then can endings be judged. */
export function isSound({ scenario }: ScenarioReading): boolean {
  const ids = new Set(scenario.scenes.map(({ id }) => id));
  const targets = scenario.scenes.flatMap(({ choices }) => choices.flatMap(({ next }) => next ?? []));
  return (
    ids.has(scenario.start) && targets.every((target) => ids.has(target)) && walk(scenario).loops.length === 0
  );
}

function checkTargets(story: ScenarioReading, book: Notebook): void {
  const { scenes, start } = story.scenario;
  const ids = scenes.map(({ id }) => id);
  if (ids.length > 0 && !ids.includes(start))
    book.report('missing-start', story.startPlace, { name: start, near: suggest(start, ids) });
  for (const scene of scenes) {
    for (const { id, next } of scene.choices) {
      if (next === null || ids.includes(next)) continue;
      const place = story.choicePlaces.get(`${scene.id}/${id}`) ?? placeOf(story, scene.id);
      book.report('unknown-target', place, { name: next, near: suggest(next, [...ids, END]) });
    }
  }
}

interface Loop {
  readonly scene: string;
  readonly choice: string;
  readonly path: readonly string[];
}

/** Walks the graph from the start, depth first: which scenes it meets, and which choices lead back into their own path. */
function walk(scenario: Scenario): {
  readonly reached: ReadonlySet<string>;
  readonly loops: readonly Loop[];
} {
  const reached = new Set<string>();
  const loops: Loop[] = [];
  visit(scenario.start, []);
  return { reached, loops };

  function visit(id: string, path: readonly string[]): void {
    const scene = scenario.scenes.find((candidate) => candidate.id === id);
    if (!scene || reached.has(id)) return;
    reached.add(id);
    const here = [...path, id];
    for (const { id: choice, next } of scene.choices) {
      if (next === null) continue;
      if (here.includes(next))
        loops.push({ scene: id, choice, path: [...here.slice(here.indexOf(next)), next] });
      else visit(next, here);
    }
  }
}

function placeOf(story: ScenarioReading, id: string): ReturnType<typeof startOf> {
  return story.places.get(id) ?? startOf(story.file);
}

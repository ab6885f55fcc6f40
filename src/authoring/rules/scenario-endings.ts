import { type Condition, LINE_COUNTER, type Meter } from '../../domain/scenario.ts';
import { reachability } from '../../domain/walk-scenario.ts';
import type { Notebook } from '../notebook.ts';
import { OTHERWISE } from '../read-condition.ts';
import type { ScenarioReading } from '../read-scenario.ts';
import type { ContentReading } from '../reading.ts';
import { startOf } from '../source-file.ts';
import { isSound } from './scenario-graph.ts';

/** The endings of a scenario: the last one holds always, and each of them comes out on some path. */
export function checkScenarioEndings({ book, folders }: ContentReading): void {
  for (const { story } of folders) {
    if (!story || story.scenario.endings.length === 0) continue;
    const settled = checkOrder(story, book);
    for (const id of checkPossible(story, book)) settled.add(id);
    checkReachable(story, settled, book);
  }
}

/** Out: ids of endings that were reported. */
function checkOrder(story: ScenarioReading, book: Notebook): Set<string> {
  const { endings } = story.scenario;
  const isOtherwise = (id: string) => story.conditions.get(id)?.text === OTHERWISE;
  const at = endings.findIndex(({ id }) => isOtherwise(id));
  const last = endings.at(-1);
  if (at < 0 && last && story.conditions.has(last.id)) {
    book.report('missing-otherwise', story.places.get(last.id) ?? startOf(story.file), {});
  }
  const late = at < 0 ? [] : endings.slice(at + 1);
  for (const { id, title } of late) {
    book.report('ending-after-otherwise', story.places.get(id) ?? startOf(story.file), { name: title });
  }
  return new Set(late.map(({ id }) => id));
}

function checkPossible(story: ScenarioReading, book: Notebook): readonly string[] {
  return story.scenario.endings.flatMap(({ id, condition }) => {
    const written = story.conditions.get(id);
    if (!condition || !written || isPossible(condition, story.scenario.meters)) return [];
    book.report('impossible-condition', written.place, { name: written.text });
    return [id];
  });
}

function checkReachable(story: ScenarioReading, settled: ReadonlySet<string>, book: Notebook): void {
  const { scenario, conditions } = story;
  const unread = scenario.endings.some(
    ({ id, condition }) => !condition && conditions.get(id)?.text !== OTHERWISE,
  );
  if (unread || !isSound(story)) return;
  const { endings, truncated } = reachability(scenario);
  if (truncated) return;
  for (const { id, title } of scenario.endings) {
    if (endings.has(id) || settled.has(id)) continue;
    book.report('unreachable-ending', story.places.get(id) ?? startOf(story.file), { name: title });
  }
}

/** Whether some values within the meters' bounds make the condition true. Names that are not meters were reported before. */
function isPossible(condition: Condition, meters: readonly Meter[]): boolean {
  return alternatives(condition).some((comparisons) => {
    const names = new Set(comparisons.map(({ left }) => left));
    return [...names].every((name) => {
      const meter = meters.find(({ id }) => id === name);
      if (!meter && name !== LINE_COUNTER) return true;
      let [low, high] = meter ? [meter.min, meter.max] : [0, Number.POSITIVE_INFINITY];
      for (const { op, value } of comparisons.filter(({ left }) => left === name)) {
        if (op === '>=' || op === '=') low = Math.max(low, value);
        if (op === '>') low = Math.max(low, value + 1);
        if (op === '<=' || op === '=') high = Math.min(high, value);
        if (op === '<') high = Math.min(high, value - 1);
      }
      return low <= high;
    });
  });
}

type Compare = Extract<Condition, { kind: 'compare' }>;

/** A condition as alternatives, each a list of comparisons that must hold together. */
function alternatives(condition: Condition): readonly (readonly Compare[])[] {
  if (condition.kind === 'compare') return [[condition]];
  const parts = condition.of.map(alternatives);
  if (condition.kind === 'any') return parts.flat();
  return parts.reduce<readonly (readonly Compare[])[]>(
    (all, part) => all.flatMap((left) => part.map((right) => [...left, ...right])),
    [[]],
  );
}

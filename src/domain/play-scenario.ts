import type { RouteId } from './course.ts';
import type { LessonProgress } from './progress.ts';
import {
  type Block,
  type Choice,
  type Condition,
  type Ending,
  LINE_COUNTER,
  type Meter,
  type Scenario,
  type Scene,
} from './scenario.ts';

/** Meter id → value. */
export type MeterValues = Readonly<Record<string, number>>;

export interface PlayStep {
  readonly scene: Scene;
  readonly choice: Choice;
  readonly metersBefore: MeterValues;
  readonly metersAfter: MeterValues;
}

export interface PlayState {
  /** Who the learner is. Words differ per role, the course of events does not. */
  readonly role: RouteId;
  /** The scene that asks for a choice; `null` once the story ended. */
  readonly scene: Scene | null;
  readonly ending: Ending | null;
  readonly meters: MeterValues;
  readonly linesCrossed: number;
  readonly steps: readonly PlayStep[];
  /** Index of the first choice in the path that this scenario does not have (any more); `null` when all were taken. */
  readonly truncatedAt: number | null;
}

/**
 * Replays a run. In: the choice ids, in order. Out: where they lead. Stored paths may be older than the course:
 * at the first unknown choice the replay stops and says so in `truncatedAt`. Errors: none.
 */
export function playScenario(scenario: Scenario, role: RouteId, path: readonly string[]): PlayState {
  const steps: PlayStep[] = [];
  let scene = findScene(scenario, scenario.start);
  let meters: MeterValues = Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start]));
  let linesCrossed = 0;
  let truncatedAt: number | null = null;
  for (const [index, id] of path.entries()) {
    const choice = scene?.choices.find((candidate) => candidate.id === id);
    if (!scene || !choice) {
      truncatedAt = index;
      break;
    }
    const metersAfter = applyEffects(scenario.meters, meters, choice);
    steps.push({ scene, choice, metersBefore: meters, metersAfter });
    meters = metersAfter;
    if (choice.crossesLine) linesCrossed += 1;
    scene = choice.next === null ? null : findScene(scenario, choice.next);
  }
  const ended = steps.at(-1)?.choice.next === null;
  const ending = ended ? findEnding(scenario, meters, linesCrossed) : null;
  return { role, scene, ending, meters, linesCrossed, steps, truncatedAt };
}

/** Where the newest run of a lesson's scenario stands. Out: `null` when none was started. */
export function playNewestRun(scenario: Scenario, progress: LessonProgress): PlayState | null {
  const run = progress.scenario?.runs.at(-1);
  return run ? playScenario(scenario, run.role, run.path) : null;
}

/** Meter values after a choice, each kept within its bounds. Effects on unknown meters do nothing. */
export function applyEffects(meters: readonly Meter[], values: MeterValues, choice: Choice): MeterValues {
  return Object.fromEntries(
    meters.map(({ id, start, min, max }) => {
      const moved = (values[id] ?? start) + (choice.effects[id] ?? 0);
      return [id, Math.min(max, Math.max(min, moved))];
    }),
  );
}

/** The first ending whose condition holds, or `null` when none does (the content check asks for a last `anders`). */
export function findEnding(scenario: Scenario, meters: MeterValues, lines: number): Ending | null {
  return scenario.endings.find((ending) => holds(ending.condition, meters, lines)) ?? null;
}

/** Whether a condition holds; `null` always does, a comparison with an unknown meter never. */
export function holds(condition: Condition | null, meters: MeterValues, lines: number): boolean {
  if (condition === null) return true;
  if (condition.kind !== 'compare') {
    const holdsToo = (part: Condition) => holds(part, meters, lines);
    return condition.kind === 'all' ? condition.of.every(holdsToo) : condition.of.some(holdsToo);
  }
  const left = condition.left === LINE_COUNTER ? lines : meters[condition.left];
  if (left === undefined) return false;
  switch (condition.op) {
    case '<':
      return left < condition.value;
    case '<=':
      return left <= condition.value;
    case '=':
      return left === condition.value;
    case '>=':
      return left >= condition.value;
    case '>':
      return left > condition.value;
  }
}

/** The blocks that a learner in this role reads: those for every role and those for this one. */
export function blocksForRole(blocks: readonly Block[], role: RouteId): readonly Block[] {
  return blocks.filter((block) => block.roles.length === 0 || block.roles.includes(role));
}

/**
 * The decision to go back to after a bad ending ("ga terug naar de keuze waar het kantelde").
 * Out: index in `steps` of the first choice that crossed a line; without one, of the choice with the largest loss
 * (sum over all meters, the earliest of equals); `null` when no choice lost anything.
 */
export function turningPoint(state: PlayState): number | null {
  const crossed = state.steps.findIndex((step) => step.choice.crossesLine);
  if (crossed >= 0) return crossed;
  let worst: number | null = null;
  let largest = 0;
  for (const [index, step] of state.steps.entries()) {
    const loss = total(step.metersBefore) - total(step.metersAfter);
    if (loss > largest) {
      largest = loss;
      worst = index;
    }
  }
  return worst;
}

function findScene(scenario: Scenario, id: string): Scene | null {
  return scenario.scenes.find((scene) => scene.id === id) ?? null;
}

function total(values: MeterValues): number {
  return Object.values(values).reduce((sum, value) => sum + value, 0);
}

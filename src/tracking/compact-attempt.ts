import { ROUTE_IDS } from '../domain/course.ts';
import type { Register } from '../domain/course-data.ts';
import { BANK_ID, type TestAttempt, type TestScope } from '../domain/final-test.ts';
import { packAnswers, unpackAnswers } from './compact-answer.ts';
import { toNumber } from './plain-values.ts';

/** By index; only ever appended to. */
const SCOPES: readonly TestScope[] = ['course', ...ROUTE_IDS];
/** The name of an item of which only the number is known, in a course that is older than what it reads. */
const NAMELESS = /^slot\.(\d+)$/;

/**
 * Writes one sitting of the test: `[scope, seed, started, items, answers, seconds until handed in, points]`, cut after
 * the last that is not `null`. Points come back exactly, moments in whole seconds, rounded down. Items keep the
 * order in which they are asked: by their number in the register (`eindtoets/<id>`), outside it by id.
 */
export function packAttempt(attempt: TestAttempt, register: Register): readonly unknown[] {
  const { scope, seed, items, answers, submittedAt, points } = attempt;
  const started = toSeconds(attempt.startedAt);
  const packed = [
    SCOPES.indexOf(scope),
    seed,
    started,
    items.map((id) => slotOf(register, id)),
    packAnswers(items.map((id) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null))),
    submittedAt === null ? null : toSeconds(submittedAt) - started,
    points,
  ];
  while (packed.at(-1) === null) packed.pop();
  return packed;
}

/** Reads what `packAttempt` wrote. In: `keys`, the register from number to key. Out: `null` for anything else. */
export function unpackAttempt(
  packed: readonly unknown[],
  keys: ReadonlyMap<number, string>,
): TestAttempt | null {
  const [scopeIndex, seed, started, slots, packedAnswers, took = null, points = null] = packed;
  const scope = SCOPES[toNumber(scopeIndex)];
  if (!scope || typeof seed !== 'string' || typeof started !== 'number' || !isSlots(slots)) return null;
  const items = slots.map((slot) => itemAt(slot, keys));
  const answers = unpackAnswers(packedAnswers).flatMap((answer, index) => {
    const id = items[index];
    return answer && id !== undefined ? [[id, answer] as const] : [];
  });
  return {
    scope,
    seed,
    startedAt: started * 1000,
    submittedAt: typeof took === 'number' ? (started + took) * 1000 : null,
    items,
    answers: Object.fromEntries(answers),
    points: typeof points === 'number' ? points : null,
  };
}

function slotOf(register: Register, id: string): number | string {
  const nameless = NAMELESS.exec(id)?.[1];
  return nameless === undefined ? (register[`${BANK_ID}/${id}`] ?? id) : Number(nameless);
}

function isSlots(value: unknown): value is readonly (number | string)[] {
  return Array.isArray(value) && value.every((slot) => typeof slot === 'number' || typeof slot === 'string');
}

function itemAt(slot: number | string, keys: ReadonlyMap<number, string>): string {
  if (typeof slot === 'string') return slot;
  const [room, id] = keys.get(slot)?.split('/') ?? [];
  return room === BANK_ID && id !== undefined ? id : `slot.${slot}`;
}

function toSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}

import type { LmsResult } from '../../domain/lms-result.ts';
import type { Claim, Dialect } from './dialect.ts';
import type { ScormValues } from './scorm-values.ts';

const LIST = 'cmi.objectives';

/** The lessons as objectives in the LMS, each at the index it got in its attempt's first launch. */
export class Objectives {
  readonly #values: ScormValues;
  readonly #dialect: Dialect;
  /** Index by lesson; `null` before the first result. */
  #indexes: Map<string, number> | null = null;

  constructor(values: ScormValues, dialect: Dialect) {
    this.#values = values;
    this.#dialect = dialect;
  }

  /** Gives every lesson its index, at the first result of a launch. Out: whether there were new ones. */
  register({ lessons }: LmsResult): boolean {
    if (this.#indexes) return false;
    const indexes = this.#find();
    this.#indexes = indexes ?? new Map();
    if (indexes === null) return false;
    const found = indexes.size;
    for (const lesson of lessons.filter(({ id }) => !indexes.has(id))) {
      const index = indexes.size;
      const taken = this.#dialect
        .listObjective(lesson)
        .map(([name, value]) => this.#values.set(`${LIST}.${index}.${name}`, value));
      if (!taken[0]) break;
      indexes.set(lesson.id, index);
    }
    return indexes.size > found;
  }

  listClaims({ lessons }: LmsResult): readonly Claim[] {
    return lessons.flatMap((lesson) => {
      const index = this.#indexes?.get(lesson.id);
      if (index === undefined) return [];
      const full = (name: string) => `${LIST}.${index}.${name}`;
      return this.#dialect.listObjectiveClaims(lesson).map(({ element, value, along = [] }) => ({
        element: full(element),
        value,
        along: along.map(([name, other]) => [full(name), other] as const),
      }));
    });
  }

  /**
   * What an earlier launch registered. Out: `null` where an LMS has no objectives, or does not give their ids back: it
   * would get every lesson once more at every launch.
   */
  #find(): Map<string, number> | null {
    const count = this.#values.count(LIST);
    if (count === null) return null;
    const found = new Map<string, number>();
    for (let index = 0; index < count; index++) {
      const given = this.#values.get(`${LIST}.${index}.id`);
      // Left behind by a commit that was cut off half-way (`ScormValues.commit`).
      const id = given.replace(/_$/, '');
      if (id !== given) this.#values.set(`${LIST}.${index}.id`, id);
      found.set(id, index);
    }
    return found.has('') || found.size < count ? null : found;
  }
}

import { type Finding, makeFinding } from './finding.ts';
import type { FindingCode, ParamsOf } from './messages.ts';
import type { Place } from './source-file.ts';

/** What the author's text may point at from somewhere else. */
export type ReferenceKind = 'objective' | 'term' | 'source' | 'lesson' | 'video' | 'question' | 'fact';

/** What carries an id. Kinds that share a number space are listed in `rules/duplicate-ids.ts`. */
export type DeclaredKind =
  | ReferenceKind
  | 'card'
  | 'competence'
  | 'course'
  | 'follow-up'
  | 'recall'
  | 'route'
  | 'theme'
  | 'step'
  | 'scenario'
  | 'retired'
  | 'retired-lesson'
  | 'reflection'
  | 'scene'
  | 'ending'
  | 'choice'
  | 'option';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Where the id has its meaning: a lesson id or the name of a course quiz for questions, empty for what is course-wide. */
  readonly scope: string;
  readonly place: Place;
}

export interface Declaration {
  readonly kind: DeclaredKind;
  readonly id: string;
  readonly scope: string;
  readonly place: Place;
}

/** A heading or list item without an id, and where in its file one can be written. */
export interface Gap {
  readonly file: string;
  readonly offset: number;
  readonly kind: DeclaredKind;
  readonly scope: string;
  readonly words: string;
}

/**
 * What the readers write down while they read: findings, who points where, who carries which id. Rules look at it
 * when everything is read, so that one mistake never hides the next.
 */
export class Notebook {
  readonly findings: Finding[] = [];
  readonly references: Reference[] = [];
  readonly declarations: Declaration[] = [];
  readonly gaps: Gap[] = [];
  readonly #lost = new Set<string>();

  report<C extends FindingCode>(code: C, place: Place, params: ParamsOf<C>): void {
    this.findings.push(makeFinding(code, place, params));
  }

  refer(kind: ReferenceKind, id: string, place: Place, scope = ''): void {
    this.references.push({ kind, id, scope, place });
  }

  declare(kind: DeclaredKind, id: string, place: Place, scope = ''): void {
    this.declarations.push({ kind, id, scope, place });
  }

  /** The file that declares these could not be read: rules must not call every reference to them unknown. */
  lose(kind: ReferenceKind, scope = ''): void {
    this.#lost.add(`${kind} ${scope}`);
  }

  isLost(kind: ReferenceKind, scope = ''): boolean {
    return this.#lost.has(`${kind} ${scope}`);
  }
}

import { SCENARIO_ID } from '../../domain/scenario.ts';
import type { Declaration } from '../notebook.ts';
import type { ContentReading } from '../reading.ts';

/** Kinds that share their ids: progress is stored under them per lesson, also of what has been retired. */
const SHARED: Readonly<Record<string, string>> = {
  question: 'answerable',
  scenario: 'answerable',
  retired: 'answerable',
  reflection: 'answerable',
  'retired-lesson': 'lesson',
  scene: 'scene',
  ending: 'scene',
};

/** An id is used once within its kind and scope: a lesson's questions, a question's answers, all terms of the course. The place of a lesson's scenario in reports is nobody else's. */
export function checkDuplicateIds({ book }: ContentReading): void {
  const seen = new Map<string, Declaration>();
  for (const declaration of book.declarations) {
    const { kind, id, scope, place } = declaration;
    if (SHARED[kind] === 'answerable' && id === SCENARIO_ID) book.report('reserved-id', place, { name: id });
    const key = JSON.stringify([SHARED[kind] ?? kind, scope, id]);
    const first = seen.get(key);
    if (first)
      book.report('duplicate-id', place, { name: id, first: `${first.place.file}:${first.place.line}` });
    else seen.set(key, declaration);
  }
}

import { SCENARIO_ID } from '../../domain/scenario.ts';
import type { ContentReading } from '../reading.ts';
import { REGISTER_PATH, registerKeys } from '../register.ts';
import { startOf } from '../source-file.ts';
import { suggest } from '../suggest.ts';

/** Every answerable id has its number in the register, and no id of the register has vanished from a text that is there. */
export function checkRegisteredIds(reading: ContentReading): void {
  const { book, course } = reading;
  if (book.findings.some(({ code }) => code === 'register-invalid')) return;
  const owners = findOwners(reading);
  const lost = findLostIds(reading);
  for (const { owner, id, near } of lost) {
    const file = owners.find((candidate) => candidate.id === owner)?.file;
    const place = book.declarations.find((other) => other.scope === owner && other.id === near)?.place;
    book.report('id-lost', place ?? startOf(file || REGISTER_PATH), {
      name: id,
      near,
      file: file?.split('/').at(-1) || 'toets.md',
    });
  }
  const renamed = lost.map(({ owner, near }) => `${owner}/${near}`);
  for (const { kind, id, scope, place } of book.declarations) {
    const ids = kind === 'question' ? [id] : kind === 'scenario' ? [id, SCENARIO_ID] : [];
    for (const key of ids.map((each) => `${scope}/${each}`)) {
      if (course.register[key] === undefined && !renamed.includes(key)) {
        book.report('id-not-registered', place, { name: key });
      }
    }
  }
  // Without the file of the course nobody knows which lessons were retired; it also declares the videos.
  if (book.isLost('lesson') || book.isLost('video')) return;
  const retired = book.declarations.filter(({ kind }) => kind === 'retired-lesson').map(({ id }) => id);
  const named = new Set(Object.keys(course.register).map((key) => key.split('/')[0] ?? ''));
  for (const name of named) {
    if (!owners.some(({ id }) => id === name) && !retired.includes(name))
      book.report('lesson-lost', startOf(REGISTER_PATH), { name });
  }
}

interface LostId {
  /** The lesson or course quiz it belonged to. */
  readonly owner: string;
  readonly id: string;
  /** The new id that is probably this one under another name. */
  readonly near: string | null;
}

/** Ids that the register knows of a lesson or quiz that is there, but that its text has neither in use nor among the retired. */
export function findLostIds(reading: ContentReading): readonly LostId[] {
  const { book, course } = reading;
  const owners = findOwners(reading);
  const present = new Set(registerKeys(reading));
  for (const { kind, scope, id } of book.declarations) if (kind === 'retired') present.add(`${scope}/${id}`);
  return Object.keys(course.register).flatMap((key) => {
    const [name = '', id = ''] = key.split('/');
    const owner = owners.find((candidate) => candidate.id === name);
    // The place of a scenario in the reports waits for the next scenario.
    if (!owner || owner.unread || present.has(key) || id === SCENARIO_ID) return [];
    const fresh = [...present]
      .filter((other) => other.startsWith(`${name}/`) && course.register[other] === undefined)
      .map((other) => other.slice(name.length + 1));
    const near = suggest(
      id,
      fresh.filter((other) => other !== SCENARIO_ID),
    );
    return [{ owner: name, id, near }];
  });
}

/** Lessons and course quizzes that are there. One that could not be read at all has not lost its ids. */
function findOwners({ folders, courseQuizzes, book }: ContentReading) {
  return [
    ...folders.map(({ lesson, quizFile, hasStoryFile, story }) => ({
      id: lesson.front.id,
      file: quizFile,
      unread: book.isLost('question', lesson.front.id) || (hasStoryFile && !story),
    })),
    ...courseQuizzes.map(({ id, file }) => ({ id, file, unread: book.isLost('question', id) })),
  ];
}

import type { ContentReading } from '../reading.ts';
import { REGISTER_PATH, registerKeys } from '../register.ts';
import { startOf } from '../source-file.ts';
import { suggest } from '../suggest.ts';

/** Every answerable id has its number in the register, and no id of the register has vanished from a lesson that is there. */
export function checkRegisteredIds(reading: ContentReading): void {
  const { book, folders, course } = reading;
  if (book.findings.some(({ code }) => code === 'register-invalid')) return;
  const lost = findLostIds(reading);
  for (const { lesson, id, near } of lost) {
    const folder = folders.find((candidate) => candidate.lesson.front.id === lesson);
    const place = book.declarations.find((other) => other.scope === lesson && other.id === near)?.place;
    book.report('id-lost', place ?? startOf(folder?.quizFile || REGISTER_PATH), { name: id, near });
  }
  const renamed = lost.map(({ lesson, near }) => `${lesson}/${near}`);
  for (const { kind, id, scope, place } of book.declarations) {
    const key = `${scope}/${id}`;
    const counts = kind === 'question' || kind === 'scenario';
    if (counts && course.register[key] === undefined && !renamed.includes(key)) {
      book.report('id-not-registered', place, { name: key });
    }
  }
  if (book.isLost('lesson')) return;
  const named = new Set(Object.keys(course.register).map((key) => key.split('/')[0] ?? ''));
  for (const name of named) {
    const exists = folders.some(({ lesson }) => lesson.front.id === name);
    if (!exists) book.report('lesson-lost', startOf(REGISTER_PATH), { name });
  }
}

interface LostId {
  readonly lesson: string;
  readonly id: string;
  /** The new id that is probably this one under another name. */
  readonly near: string | null;
}

/** Ids that the register knows of a lesson that is there, but that its text has neither in use nor among the retired. */
export function findLostIds({ book, lessons, folders, course }: ContentReading): readonly LostId[] {
  const present = new Set(lessons.flatMap(registerKeys));
  for (const { kind, scope, id } of book.declarations) if (kind === 'retired') present.add(`${scope}/${id}`);
  return Object.keys(course.register).flatMap((key) => {
    const [lesson = '', id = ''] = key.split('/');
    const folder = folders.find((candidate) => candidate.lesson.front.id === lesson);
    // A quiz or scenario that could not be read at all has not lost its ids.
    const unread = book.isLost('question', lesson) || (folder?.hasStoryFile && !folder.story);
    if (!folder || unread || present.has(key)) return [];
    const fresh = [...present].filter(
      (other) => other.startsWith(`${lesson}/`) && course.register[other] === undefined,
    );
    return [
      {
        lesson,
        id,
        near: suggest(
          id,
          fresh.map((other) => other.slice(lesson.length + 1)),
        ),
      },
    ];
  });
}

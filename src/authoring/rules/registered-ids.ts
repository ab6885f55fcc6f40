import type { ContentReading, LessonFolder } from '../reading.ts';
import { REGISTER_PATH, registerKeys } from '../register.ts';
import { startOf } from '../source-file.ts';
import { suggest } from '../suggest.ts';

/** Every answerable id has its number in the register, and no id of the register has vanished from a lesson that is there. */
export function checkRegisteredIds(reading: ContentReading): void {
  const { book, lessons, course } = reading;
  if (book.findings.some(({ code }) => code === 'register-invalid')) return;
  const present = new Set(lessons.flatMap(registerKeys));
  for (const { kind, id, scope, place } of book.declarations) {
    const key = `${scope}/${id}`;
    if ((kind === 'question' || kind === 'scenario') && course.register[key] === undefined) {
      book.report('id-not-registered', place, { name: key });
    }
  }
  const absent = new Set<string>();
  for (const key of Object.keys(course.register)) {
    if (present.has(key)) continue;
    const lessonId = key.split('/')[0] ?? '';
    const folder = reading.folders.find(({ lesson }) => lesson.front.id === lessonId);
    if (folder) reportLost(key, folder, present, reading);
    else if (!book.isLost('lesson')) absent.add(lessonId);
  }
  for (const name of absent) book.report('lesson-lost', startOf(REGISTER_PATH), { name });
}

function reportLost(
  key: string,
  folder: LessonFolder,
  present: ReadonlySet<string>,
  reading: ContentReading,
): void {
  const { book, course } = reading;
  const [lessonId = '', id = ''] = key.split('/');
  // A quiz or scenario that could not be read at all has not lost its ids.
  if (book.isLost('question', lessonId) || (folder.hasStoryFile && !folder.story)) return;
  const fresh = [...present]
    .filter((candidate) => candidate.startsWith(`${lessonId}/`) && course.register[candidate] === undefined)
    .map((candidate) => candidate.slice(lessonId.length + 1));
  const near = suggest(id, fresh);
  const place = book.declarations.find(
    ({ scope, id: theirs }) => scope === lessonId && theirs === near,
  )?.place;
  book.report('id-lost', place ?? startOf(folder.quizFile || folder.lesson.file), { name: id, near });
}

import type { ContentReading, LessonFolder } from '../reading.ts';
import { startOf } from '../source-file.ts';

/** Every part of a lesson has its place in the running text, once: questions, scenario, terms, sources. */
export function checkLessonParts({ book, folders, lessons }: ContentReading): void {
  for (const folder of folders) {
    // In a text with syntax errors, what seems to be missing may just be unreadable.
    if (!folder.lesson.text.whole) continue;
    const { tags } = folder.lesson.text;
    const file = folder.lesson.file;
    const has = (name: string) => tags.some((tag) => tag.name === name);
    const sources = lessons.find(({ id }) => id === folder.lesson.front.id)?.sources ?? [];
    const missing = (name: string, why: string) => {
      if (!has(name)) book.report('missing-tag', startOf(file), { name, why });
    };
    checkPlacedOnce(folder, { book });
    const unplaced = unplacedQuestions(folder);
    if (unplaced.length > 0) missing('Toets', `de vraag '${unplaced[0]}' staat nergens`);
    if (folder.hasStoryFile) missing('Scenario', 'er is wel een scenario.md');
    if (folder.lesson.front.terms.length > 0) missing('Begrippen', 'de les noemt begrippen');
    if (sources.length > 0) missing('Bronnen', 'de les noemt bronnen');
    const card = tags.find((tag) => tag.name === 'Scenario');
    if (card && !folder.hasStoryFile) book.report('missing-file', card.place, { name: 'scenario.md' });
  }
}

function checkPlacedOnce({ lesson }: LessonFolder, { book }: Pick<ContentReading, 'book'>): void {
  const seen = new Set<string>();
  for (const { name, attributes } of lesson.text.tags) {
    if (name !== 'Vraag' || !attributes.id) continue;
    const { value, place } = attributes.id;
    if (seen.has(value)) book.report('question-placed-twice', place, { name: value });
    seen.add(value);
  }
}

function unplacedQuestions({ lesson, quiz }: LessonFolder): readonly string[] {
  const placed = lesson.text.tags.flatMap(({ name, attributes }) =>
    name === 'Vraag' ? [attributes.id?.value] : [],
  );
  return quiz.questions.map(({ id }) => id).filter((id) => id !== '' && !placed.includes(id));
}

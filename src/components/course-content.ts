import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { ContentFinding, Course, HouseStyle } from '../domain/course-data.ts';
import type { Lesson } from '../domain/lesson.ts';

/** All that is course-wide. Throws when the content could not be read; the content check has then said why. */
export async function readCourse(): Promise<Course> {
  return await readEntry();
}

/** What the content check remarked on. A build with errors never gets this far; the live preview does. */
export async function readFindings(): Promise<readonly ContentFinding[]> {
  return (await readEntry()).findings;
}

/** How the organisation makes the course look; its CSS is empty without a house style. */
export async function readHouseStyle(): Promise<HouseStyle> {
  return (await readEntry()).houseStyle;
}

async function readEntry() {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('The course file content/nl/cursus.yaml could not be read.');
  return entry.data;
}

/** The lessons that exist, by number, with their running text. */
export async function readLessonEntries(): Promise<CollectionEntry<'lessons'>[]> {
  const entries = await getCollection('lessons');
  return entries.sort((a, b) => a.data.number - b.data.number);
}

/** The lesson that the page is about: its route holds the id as `les`. Throws when there is none. */
export async function readLesson(params: Record<string, string | undefined>): Promise<Lesson> {
  const lesson = (await readLessonEntries()).find(({ data }) => data.id === params.les)?.data;
  if (!lesson)
    throw new Error(`There is no lesson '${params.les}'. Author tags only work on a lesson's page.`);
  return lesson;
}

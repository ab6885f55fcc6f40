import { getCollection, getEntry } from 'astro:content';

/** A path for every lesson, with its entry and those beside it. */
export async function lessonPaths() {
  const lessons = await getCollection('lessons');
  return lessons.map((lesson) => ({
    params: { les: String(lesson.data.id) },
    props: { lesson, folder: lesson.id.replace(/\/les$/, '') },
  }));
}

export const quizOf = (folder: string) => getEntry('quizzes', `${folder}/toets`);
export const scenarioOf = (folder: string) => getEntry('scenarios', `${folder}/scenario`);

import type { ContentResult } from './read-content.ts';

/**
 * For the live preview: `fresh`, but with the last good version of each part whose files have errors now, so that a page does
 * not fall apart while its author is typing. `previous` is what this function gave before. Findings are always fresh.
 */
export function keepLastGood(previous: ContentResult | null, fresh: ContentResult): ContentResult {
  if (!previous) return fresh;
  const broken = fresh.findings.filter(({ level }) => level === 'error').map(({ file }) => file);
  const isBroken = (id: string) => {
    const folder = fresh.folders.get(id) ?? previous.folders.get(id);
    return folder !== undefined && broken.some((file) => file.startsWith(`${folder}/`));
  };
  const lessons = fresh.lessons.map((lesson) => {
    const before = previous.lessons.find(({ id }) => id === lesson.id);
    return before && isBroken(lesson.id) ? before : lesson;
  });
  // A lesson whose front matter cannot be read is not in `fresh` at all.
  const vanished = previous.lessons.filter(
    ({ id }) => isBroken(id) && !lessons.some((lesson) => lesson.id === id),
  );
  const all = [...lessons, ...vanished].sort((a, b) => a.number - b.number);
  const courseBroken = broken.some((file) => file.split('/').length === 3) || vanished.length > 0;
  const course = courseBroken ? previous.course : fresh.course;
  const outlines = [...fresh.course.outline.lessons, ...previous.course.outline.lessons];
  const outline = {
    ...course.outline,
    lessons: all.flatMap(({ id }) => {
      const from = isBroken(id) ? previous.course.outline.lessons : outlines;
      return from.find((lesson) => lesson.id === id) ?? outlines.find((lesson) => lesson.id === id) ?? [];
    }),
  };
  return {
    course: { ...course, outline },
    lessons: all,
    folders: new Map([...previous.folders, ...fresh.folders]),
    houseStyle: fresh.houseStyle,
    balance: fresh.balance,
    findings: fresh.findings,
  };
}

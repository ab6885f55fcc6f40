import type { CourseOutline } from '../src/domain/course.ts';

/** What the packager needs of the course, as the build left it in the shell's page. */
export interface PackedCourse {
  readonly outline: CourseOutline;
  readonly description: string;
}

/** Reads the course from the text of `lms.html`. Throws a Dutch error when it is not a shell that our build made. */
export function readCourseData(shell: string): PackedCourse {
  const json = /<script[^>]*\bid="course-data"[^>]*>([\s\S]*?)<\/script>/.exec(shell)?.[1];
  if (json === undefined)
    throw new Error('In dist/lms.html staan geen cursusgegevens. Bouw de cursus opnieuw.');
  const { outline } = JSON.parse(json) as { outline: CourseOutline };
  const description = /<meta name="description" content="([^"]*)"/.exec(shell)?.[1];
  return { outline, description: description ? decodeEntities(description) : outline.title };
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}

import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkModules } from './make-course.ts';

/**
 * Makes the project that the build is compared with: Astro and MDX, nothing of ours. It has the texts of the course in `course`, and
 * for each lesson the same three pages: the lesson with its questions as text, the scenario, and the sheet for trainers.
 */
export function makePlain(folder: string, course: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('./plain', import.meta.url)), folder, { recursive: true });
  linkModules(folder);
  const lessons = join(course, 'content/nl/lessen');
  for (const name of readdirSync(lessons)) {
    for (const file of ['les.mdx', 'toets.md', 'scenario.md']) {
      cpSync(join(lessons, name, file), join(folder, 'lessen', name, file));
    }
  }
}

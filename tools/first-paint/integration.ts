import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { inlineSheets } from './inline-sheets.ts';

/** The pages that a learner is sent to from elsewhere, an LMS or a mail, and that must be there in one journey. */
const LESSON_PAGE = /^lessen\/[^/]+\.html$/;

/**
 * Puts the style sheet of a lesson into its page. A browser draws nothing before it has the style sheet, and asks for that
 * only when it has read the page: on a slow network this second journey takes as long as all the rest of the first view.
 * It costs 9 kB for each lesson; other pages share one file. Comes behind what makes URLs relative, and before the policies.
 */
export function firstPaint(): AstroIntegration {
  return {
    name: 'first-paint',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const sheets = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('.css'))) {
          sheets.set(file, await readFile(join(root, file), 'utf8'));
        }
        for (const page of files.filter((name) => LESSON_PAGE.test(name))) {
          const html = await readFile(join(root, page), 'utf8');
          await writeFile(
            join(root, page),
            inlineSheets(html, page, (path) => sheets.get(path)),
          );
        }
      },
    },
  };
}

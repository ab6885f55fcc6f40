import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { inlineSheets, linkedSheets } from './inline-sheets.ts';

/**
 * The pages that a learner is sent to from elsewhere, an LMS or a mail, and that must be there in one journey; and the shell, where
 * one file less is one that the others need not wait for.
 */
const ENTRY_PAGE = /^(?:index|eindtoets|lms|lessen\/[^/]+)\.html$/;

/**
 * Puts the style sheet of an entry page into it. A browser draws nothing before
 * it has the style sheet, and asks for that only when it has read the page: on a slow network this second journey takes as long
 * as all the rest of the first view. It costs 9 kB for each such page; other pages share their files. Comes behind what makes URLs
 * relative, and before the policies.
 */
export function firstPaint(): AstroIntegration {
  return {
    name: 'first-paint',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const read = (file: string) => readFile(join(root, file), 'utf8');
        const sheets = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('.css'))) sheets.set(file, await read(file));
        const pages = files.filter((name) => name.endsWith('.html'));
        const shared = new Set<string>();
        for (const page of pages.filter((name) => !ENTRY_PAGE.test(name))) {
          for (const sheet of linkedSheets(await read(page), page)) shared.add(sheet);
        }
        for (const page of pages.filter((name) => ENTRY_PAGE.test(name))) {
          const html = inlineSheets(await read(page), page, {
            textOf: (path) => sheets.get(path),
            isShared: (path) => shared.has(path),
          });
          await writeFile(join(root, page), html);
        }
      },
    },
  };
}

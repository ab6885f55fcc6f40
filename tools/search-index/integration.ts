import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { readRecords, type SearchRecord } from './read-records.ts';
import { writeIndex } from './write-index.ts';

/** Where the index stands, beside `zoeken.html`. */
export const INDEX_FOLDER = 'zoeken/index';

/** Makes the index for the search page from the pages as they were built. After `relativeOutput`: records lead to files. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = await readAllRecords(root);
        await writeIndex(records, join(root, INDEX_FOLDER));
        logger.info(`${records.length} parts of the course can be found`);
      },
    },
  };
}

/** Everything that can be found in a built course. In: the folder with the build. */
export async function readAllRecords(root: string): Promise<readonly SearchRecord[]> {
  const pages = (await listFiles(root))
    .filter((file) => file.endsWith('.html'))
    .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const records = await Promise.all(
    pages.map(async (page) => readRecords(page, await readFile(join(root, page), 'utf8'))),
  );
  return records.flat();
}

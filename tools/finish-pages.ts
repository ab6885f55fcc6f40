import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineEntryPages } from './first-paint/inline-entry-pages.ts';
import { listFiles } from './list-files.ts';
import { makeRelative } from './relative-output/make-relative.ts';
import { readAllRecords } from './search-index/read-records.ts';
import { writeIndex } from './search-index/write-index.ts';
import { withSecurityPolicy } from './security-policy/policy.ts';

/** Where the search index stands, beside `zoeken.html`. */
const INDEX_FOLDER = 'zoeken/index';

/**
 * What is done to the pages once Astro has written them. Each is read and written once. The order counts: style sheets move into
 * a page when their URLs are relative, and a policy comes behind all that changes a page, since a script that differs by a byte
 * from its hash does not run.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const texts = inlineEntryPages(makeRelative(files, await readTexts(root, files)));
        logger.info(`${files.length} files, every internal link is relative and exists`);
        const records = readAllRecords(texts);
        // Pagefind is a program of its own, and works while the pages are written.
        await Promise.all([writeIndex(records, join(root, INDEX_FOLDER)), writeTexts(root, texts)]);
        logger.info(`${records.length} parts of the course can be found`);
      },
    },
  };
}

async function readTexts(root: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => /\.(?:html|css|js)$/.test(name))) {
    texts.set(file, await readFile(join(root, file), 'utf8'));
  }
  return texts;
}

async function writeTexts(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    if (file.endsWith('.js')) continue;
    await writeFile(join(root, file), file.endsWith('.html') ? withSecurityPolicy(text, file) : text);
  }
}

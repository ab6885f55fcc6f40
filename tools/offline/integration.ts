import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { listFiles } from '../list-files.ts';
import { precacheList } from './precache-list.ts';

/**
 * Makes `offline.js` and `sw.js`, with which the website works without a network. Comes last: the list of what is kept
 * must know every file as it will be sent. The live preview has none of it.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/sw.js', async (_request, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(await readFile(fileURLToPath(new URL('stop-worker.js', import.meta.url))));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await bundle('page.ts', 'offline.js', root);
        const files = new Map<string, Uint8Array>();
        for (const file of await listFiles(root)) files.set(file, await readFile(join(root, file)));
        const list = precacheList(files);
        await bundle('service-worker.ts', 'sw.js', root, { COURSE_FILES: JSON.stringify(list) });
        const bytes = list.reduce((sum, { url }) => sum + (files.get(url)?.length ?? 0), 0);
        logger.info(
          `${list.length} files, ${Math.round(bytes / 1000)} kB, are kept for work without a network`,
        );
      },
    },
  };
}

/** Bundles a module of `src/offline` into one script at the root of the site. */
async function bundle(
  module: string,
  file: string,
  root: string,
  define: Record<string, string> = {},
): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: root,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(`../../src/offline/${module}`, import.meta.url)),
        // A service worker is no module in every browser.
        formats: ['iife'],
        name: 'offline',
        fileName: () => file,
      },
    },
  });
}

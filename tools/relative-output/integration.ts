import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { preloadModules } from './preload-modules.ts';
import { SiteFiles } from './resolve.ts';
import { rewriteCss } from './rewrite-css.ts';
import { rewriteHtml } from './rewrite-html.ts';

/**
 * Makes one build that works from any folder of any server: the website under a sub-path and, zipped, an LMS package.
 * Astro has no relative output of its own (withastro/astro#4229), so URLs are rewritten once the build is done.
 * A link to a page that does not exist fails the build.
 */
export function relativeOutput(): AstroIntegration {
  return {
    name: 'relative-output',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          // LMSs answer 404 for a folder and may refuse names that start with an underscore.
          build: { format: 'file', assets: 'assets' },
          vite: {
            experimental: {
              renderBuiltUrl: (_file: string, { hostType, ssr }: { hostType: string; ssr: boolean }) =>
                hostType === 'js' && !ssr ? { relative: true } : undefined,
            },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const site = new SiteFiles(files);
        const modules = new Map<string, string>();
        for (const file of files.filter((name) => name.endsWith('.js'))) {
          modules.set(file, await readFile(join(root, file), 'utf8'));
        }
        for (const file of files) {
          const rewrite = file.endsWith('.html') ? rewriteHtml : file.endsWith('.css') ? rewriteCss : null;
          if (rewrite === null) continue;
          const before = await readFile(join(root, file), 'utf8');
          let after = rewrite(before, file, site);
          if (file.endsWith('.html')) after = preloadModules(after, file, modules);
          if (after !== before) await writeFile(join(root, file), after);
        }
        if (site.broken.length > 0) {
          const list = site.broken.map(({ page, url }) => `  ${page}: ${url}`).join('\n');
          throw new Error(`These links lead to a page or file that the build did not make:\n${list}`);
        }
        logger.info(`${files.length} files, every internal link is relative and exists`);
      },
    },
  };
}

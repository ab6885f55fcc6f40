import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { withSecurityPolicy } from './policy.ts';

/**
 * Writes into every page what it may load and run. Comes behind all that changes a page: a script that differs by a
 * byte from its hash does not run.
 */
export function securityPolicies(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of (await listFiles(root)).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, page), 'utf8');
          await writeFile(join(root, page), withSecurityPolicy(html, page));
        }
      },
    },
  };
}

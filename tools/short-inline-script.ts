import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

const INLINE = /\/(?:early\/early|read-aloud\/offer)\.js\?raw$/;

/**
 * Makes the scripts short that stand inline in pages: Vite leaves text that is imported `?raw` as it
 * is, and its comments and names would count in the first view of each.
 */
export function shortInlineScript(): Plugin {
  return {
    name: 'short-inline-script',
    enforce: 'pre',
    load(id) {
      if (!INLINE.test(id)) return null;
      const file = id.replace('?raw', '');
      this.addWatchFile(file);
      return `export default ${JSON.stringify(minifySync(file, readFileSync(file, 'utf8')).code)};`;
    },
  };
}

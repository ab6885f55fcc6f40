import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

const EARLY = /\/early\/early\.js\?raw$/;

/**
 * Makes the early script short before the layout writes it into every page: Vite leaves text that is imported `?raw` as it
 * is, and its comments and names would count in the first view of each.
 */
export function shortInlineScript(): Plugin {
  return {
    name: 'short-inline-script',
    enforce: 'pre',
    load(id) {
      if (!EARLY.test(id)) return null;
      const file = id.replace('?raw', '');
      this.addWatchFile(file);
      return `export default ${JSON.stringify(minifySync(file, readFileSync(file, 'utf8')).code)};`;
    },
  };
}

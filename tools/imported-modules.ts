import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The modules of this project that `entries` load at once: themselves, and what those import, however deep. Types and modules
 * that are imported only when needed do not count. In and out: absolute paths. Errors: the file system's, for a missing entry.
 */
export function importedModules(...entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    // A statement may run over several lines; `import type` and `export type` leave nothing behind.
    for (const [, , specifier = ''] of code.matchAll(
      /^(import|export)(?! type\b)[^;'"]*?from\s*'(\.[^']+)'/gms,
    )) {
      const imported = resolve(dirname(path), specifier);
      if (existsSync(imported)) visit(imported);
    }
  };
  entries.forEach(visit);
  return found;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test, or a step of one, that names criteria in its title: `… (WCAG 1.4.10, 1.4.12)`. */
export interface NamedTest {
  /** From the folder of all tests. */
  readonly file: string;
  readonly title: string;
}

const TITLE = /(['"`])((?:(?!\1)[^\n])*?)\s*\(WCAG ((?:\d\.\d\.\d+(?:, )?)+)\)\1/g;

/** Finds them in the sources. In: the folder of the tests. Out: by criterion. Throws on a name that it cannot read. */
export function findTests(folder: string): ReadonlyMap<string, readonly NamedTest[]> {
  const found = new Map<string, NamedTest[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  for (const file of files.toSorted()) {
    const source = readFileSync(join(folder, file), 'utf8');
    const titles = [...source.matchAll(TITLE)];
    if (titles.length !== (source.match(/\(WCAG \d/g) ?? []).length) {
      throw new Error(`${file}: a criterion stands at the end of a title, as in '… (WCAG 1.4.10)'`);
    }
    for (const [, , title = '', numbers = ''] of titles) {
      for (const number of numbers.split(', ')) {
        found.set(number, [...(found.get(number) ?? []), { file, title }]);
      }
    }
  }
  return found;
}

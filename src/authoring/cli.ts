import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFindings, type Finding } from './finding.ts';
import { fixIds } from './fix-ids.ts';
import { checkLanguage } from './language/check-language.ts';
import { checkSpelling } from './language/spelling.ts';
import { readCourseFiles, todayHere } from './loaders.ts';
import { readContent } from './read-content.ts';
import { formatReport } from './report.ts';

/*
 * `npm run check:content [-- --fix] [-- --root map]`: prints all findings and a table of the lessons. Ends with 1 when there are errors.
 * `--fix` first writes missing ids into the text and their numbers into the register. `--brief` keeps to what must be mended, and leaves out language and spelling.
 */

const { values } = parseArgs({
  options: { fix: { type: 'boolean' }, brief: { type: 'boolean' }, root: { type: 'string' } },
});
const root = resolve(values.root ?? '.');
const today = todayHere();

if (values.fix) {
  for (const { path, text } of fixIds(readCourseFiles(root), today)) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`Aangevuld: ${path}\n`);
  }
}

const files = readCourseFiles(root);
const read = readContent(files, today);
const result = values.brief ? read : { ...read, findings: [...read.findings, ...(await languageFindings())] };
process.stdout.write(formatReport(result, files, values.brief));
if (result.findings.some(({ level }) => level === 'error')) process.exitCode = 1;

/** Style and spelling. The dictionary takes seconds, and nobody's build should wait for a comma. */
async function languageFindings(): Promise<readonly Finding[]> {
  const { findings, words, files: masked } = checkLanguage(files, read);
  const names = read.balance.flatMap(({ people }) => people.map(({ name }) => name));
  return [...findings, ...(await checkSpelling(masked, [...words.known, ...names]))].toSorted(
    compareFindings,
  );
}

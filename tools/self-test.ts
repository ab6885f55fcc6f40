// Writes the self-test on accessibility, from the tests: for the page in the course, and in TOEGANKELIJKHEID.md.
// By hand, after a change in what is tested: node tools/self-test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { judgeAll, putTable, toJson } from './self-test/write-self-test.ts';

const judged = judgeAll(join(root, 'tests'));
const statement = join(root, 'TOEGANKELIJKHEID.md');
writeFileSync(join(root, 'src/components/site/self-test.json'), toJson(judged));
writeFileSync(statement, putTable(readFileSync(statement, 'utf8'), judged));

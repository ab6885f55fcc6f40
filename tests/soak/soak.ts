// `npm run test:soak [runs] [first seed]`: many random learners, and the figures. Ends by itself.
import { type Figures, runRandomLearner } from './random-learner.ts';
import { STANDARDS, type Standard } from './record.ts';

const [runs = 500, first = 1] = process.argv.slice(2).map(Number);
const none = { runs: 0, steps: 0, launches: 0, commits: 0, faults: 0, kills: 0, switches: 0 };
const total: Record<Standard, typeof none> = {
  scorm12: { ...none },
  scorm2004: { ...none },
  cmi5: { ...none },
};
/** Each by lines, the first of which says it all. */
const failures: (readonly string[])[] = [];
const started = performance.now();
for (let seed = first; seed < first + runs; seed++) {
  try {
    const { figures } = await runRandomLearner(seed);
    for (const standard of STANDARDS)
      for (const name of Object.keys(none) as (keyof Figures)[])
        total[standard][name] += figures[standard][name];
  } catch (error) {
    failures.push(String(error instanceof Error ? error.stack : error).split('\n'));
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
for (const failure of failures.slice(0, 3)) console.error(failure.join('\n'));
for (const failure of failures.slice(3)) console.error(failure[0]);
for (const standard of STANDARDS) {
  const figures = Object.entries(total[standard]).map(([name, number]) => `${name} ${number}`);
  const wrong = (kind: RegExp) =>
    failures.filter(([what = '']) => what.includes(standard) && kind.test(what)).length;
  const counts = [
    `losses ${wrong(/: (lost|not in the record|stood in the record)/)}`,
    `downgrades ${wrong(/: lower|status verlaagd/)}`,
    `doubles ${wrong(/twice|once|told again/)}`,
  ];
  console.log(`${standard}: ${[...figures, ...counts].join(', ')}`);
}
console.log(`${runs} runs, of which ${failures.length} went wrong, in ${seconds} s`);
process.exit(failures.length === 0 ? 0 : 1);

// `npm run test:soak [runs] [first seed]`: many random learners, and the figures. Ends by itself.
import { type Figures, runRandomLearner } from './random-learner.ts';

const [runs = 500, first = 1] = process.argv.slice(2).map(Number);
const total = { runs: 0, steps: 0, launches: 0, commits: 0, spoilt: 0, kills: 0 };
const failures: string[] = [];
const started = performance.now();
for (let seed = first; seed < first + runs; seed++) {
  try {
    const ran = await runRandomLearner(seed);
    for (const name of Object.keys(total) as (keyof Figures)[]) total[name] += ran[name];
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
for (const failure of failures.slice(0, 3)) console.error(failure);
for (const failure of failures.slice(3)) console.error(failure.split('\n')[0]);
const figures = Object.entries(total).map(([name, number]) => `${name} ${number}`);
console.log(`${figures.join(', ')}, losses ${failures.length}, in ${seconds} s`);
process.exit(failures.length === 0 ? 0 : 1);

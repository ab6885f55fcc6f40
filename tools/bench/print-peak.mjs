// Loaded into a build (NODE_OPTIONS=--import): tells how much memory the process took at most, in kB.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_PEAK;
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});

import { fileURLToPath } from 'node:url';
import { listenOnFreePort } from '../../tools/listen.ts';
import { createPlayServer } from './create-server.ts';
import { LearnerRecords } from './learner-records.ts';
import { openPackages } from './open-packages.ts';

/** `npm run scorm:play [zip or folder]`: a local LMS that shows what the course says to it. */
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

try {
  const packages = openPackages(process.argv[2] ?? root('out/scorm'), root('out/play'));
  const records = new LearnerRecords(root('out/play/voortgang.json'));
  const port = await listenOnFreePort(createPlayServer(packages, records), Number(process.env.PORT || 4322));
  console.log(`\nHet proef-LMS staat klaar op http://localhost:${port}`);
  for (const { title, id } of packages) console.log(`  ${title} (${id})`);
  console.log('Stoppen: Ctrl+C');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

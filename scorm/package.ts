import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build-package.ts';

/** `npm run scorm`, after the build: writes the package and says what to do with it. */
const root = new URL('../', import.meta.url);
const target = 'out/scorm/samen-scherp-scorm12.zip';

try {
  const { zip, files } = await buildPackage(fileURLToPath(new URL('dist/', root)));
  await fs.mkdir(new URL('out/scorm/', root), { recursive: true });
  await fs.writeFile(new URL(target, root), zip);
  const size = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }).format(zip.length / 1000);
  console.log(`
SCORM 1.2-pakket: ${target}
  ${size} kB, ${files.length} bestanden
  sha256 ${createHash('sha256').update(zip).digest('hex')}

En nu:
  - Bekijk het hier in een proef-LMS:  npm run scorm:play
  - Of zet het in je leeromgeving: kies daar 'SCORM-pakket' en upload de zip zoals die is (niet uitpakken).
`);
} catch (error) {
  console.error(`\nHet pakket is niet gemaakt. ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

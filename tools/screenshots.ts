// `npm run screenshots`: every page and every state of the built site, at three widths, light and dark, into
// out/screenshots with an overview of all. `-- --only casus` takes what has that in its name; `-- --docs` makes the
// pictures in docs/beeld instead. Needs `npm run build` first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium } from './find-chromium.ts';
import { root } from './install.mjs';
import { takeDocPictures } from './screenshots/doc-pictures.ts';
import { type Taken, writeOverview } from './screenshots/overview.ts';
import { fileName, type State } from './screenshots/state.ts';
import { pickStates } from './screenshots/states.ts';
import { type Look, takeState } from './screenshots/take.ts';
import { serveDist } from './serve-dist.ts';

/** At once: as many as a small machine has cores. */
const AT_ONCE = 2;
const OUT = join(root, 'out', 'screenshots');

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, docs: { type: 'boolean', default: false } },
});
const started = Date.now();
const { site, close } = await serveDist(4700);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });

if (values.docs) await takeDocPictures(browser, site);
else await takeAll(pickStates(values.only));

await browser.close();
close();

async function takeAll(asked: readonly State[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const taken = new Map<State, Taken>();
  const waiting = [...asked];
  const work = async (): Promise<void> => {
    for (let state = waiting.shift(); state; state = waiting.shift()) taken.set(state, await take(state));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const inOrder = asked.flatMap((state) => taken.get(state) ?? []);
  writeFileSync(join(OUT, 'index.html'), writeOverview(inOrder));

  const pictures = inOrder.reduce((count, { looks }) => count + looks.length, 0);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `\n${pictures} schermbeelden van ${asked.length} toestanden in ${seconds} s: ${join(OUT, 'index.html')}`,
  );
  const failed = inOrder.filter(({ error }) => error !== '');
  if (failed.length === 0) return;
  console.error(`\nNiet gelukt (${failed.length}):`);
  for (const { state, error } of failed) console.error(`  ${state.page}: ${state.name} – ${error}`);
  process.exitCode = 1;
}

/** Never throws: what went wrong stands in the overview, and the rest goes on. */
async function take(state: State): Promise<Taken> {
  const looks: Look[] = [];
  const keep = (look: Look, picture: Buffer): void => {
    writeFileSync(join(OUT, fileName(state, look.width, look.scheme)), picture);
    looks.push(look);
  };
  try {
    await takeState(browser, site, state, keep);
    return { state, looks, error: '' };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { state, looks, error: line };
  }
}

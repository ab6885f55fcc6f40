// `npm run screenshots`: every page of the built site at two widths, light and dark, into out/screenshots,
// and the README's picture into docs/beeld. Needs `npm run build` first.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { ensureChromium } from './find-chromium.ts';
import { root } from './install.mjs';
import { listenOnFreePort } from './listen.ts';

const OUT = join(root, 'out', 'screenshots');
const WIDTHS = [390, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const dist = join(root, 'dist');
const pages = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .sort();
const serve = sirv(dist);
const server = createServer((request, response) =>
  serve(request, response, () => {
    response.writeHead(404).end();
  }),
);
const port = await listenOnFreePort(server, 4700);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });

mkdirSync(OUT, { recursive: true });
const pictures: string[] = [];
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const file of pages) {
      const name = `${file.replace('.html', '').replaceAll('/', '_')}-${width}-${colorScheme}.png`;
      await page.goto(`http://localhost:${port}/${file}`);
      await untilAwake(page);
      await page.screenshot({ path: join(OUT, name), fullPage: true });
      pictures.push(name);
    }
    await context.close();
  }
}

const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
const page = await context.newPage();
await page.goto(`http://localhost:${port}/lessen/les-1.html`);
await untilAwake(page);
mkdirSync(join(root, 'docs', 'beeld'), { recursive: true });
await page.screenshot({ path: join(root, 'docs', 'beeld', 'les.png') });

await browser.close();
server.close();
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Schermbeelden</title>${pictures
    .map(
      (name) =>
        `<h2>${name}</h2><img src="${name}" alt="" loading="lazy" style="max-width:100%;border:1px solid">`,
    )
    .join('')}</html>`,
);
console.log(`${pictures.length} schermbeelden in ${OUT}`);

/** Fonts and images are there, and every island draws what this device knows. */
async function untilAwake(shown: Page): Promise<void> {
  await shown.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await shown.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

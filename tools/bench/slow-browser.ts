import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type ProbeOptions, probe, type Seen } from './probe.ts';

/** What DevTools calls "Slow 4G", and a processor four times slower. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };
const CPU_SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const LONGEST_MS = 120_000;
const ANSWERED = 'The first answer has its feedback.';
const QUIET_MS = 1000;
const STEP_MS = 100;

/** What came over the network for one page. */
export interface Traffic {
  requests: number;
  bytes: number;
  /** Of pages that one probably opens next. */
  aheadBytes: number;
  /** Requests that have no end yet. */
  readonly pending: Set<string>;
}

/** A page of a new visitor, on a slow phone. */
export interface SlowPage {
  readonly page: Page;
  readonly traffic: Traffic;
  /**
   * Until the question that the probe answered shows its feedback; fails after two minutes. The page tells it: to ask would run
   * code of ours while the page loads, 70 ms and more of it on a slow processor.
   */
  readonly answered: Promise<unknown>;
  seen(): Promise<Seen>;
  close(): Promise<void>;
}

/** Opens a page that has seen nothing yet. `width` is that of the window. */
export async function openSlowPage(
  browser: Browser,
  options: Omit<ProbeOptions, 'said'>,
  width = PHONE.width,
): Promise<SlowPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { ...PHONE, width },
    deviceScaleFactor: 2,
    // What is kept for work without a network is fetched after the page, when it is idle, and here it would blur the next measure.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const answered = page.waitForEvent('console', {
    predicate: (message) => message.text() === ANSWERED,
    timeout: LONGEST_MS,
  });
  // Not every page is asked a question, and nobody waits then.
  answered.catch(() => {});
  await page.addInitScript(probe, { ...options, said: ANSWERED });
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await network.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return {
    page,
    traffic: countTraffic(network),
    answered,
    seen: () => page.evaluate(() => window.__bench as Seen),
    close: () => context.close(),
  };
}

function countTraffic(network: CDPSession): Traffic {
  const traffic: Traffic = { requests: 0, bytes: 0, aheadBytes: 0, pending: new Set() };
  const ahead = new Set<string>();
  const cached = new Set<string>();
  network.on('Network.requestWillBeSent', ({ requestId, loaderId, type, request }) => {
    // What a page that was left still waited for ends without a word.
    if (requestId === loaderId) traffic.pending.clear();
    // Data in the page itself never ends.
    if (request.url.startsWith('http')) traffic.pending.add(requestId);
    if (type === 'Prefetch' || 'Sec-Purpose' in request.headers || 'Purpose' in request.headers)
      ahead.add(requestId);
  });
  network.on('Network.requestServedFromCache', ({ requestId }) => {
    cached.add(requestId);
    // A typeface that is there already is not said to have come.
    traffic.pending.delete(requestId);
  });
  network.on('Network.loadingFailed', ({ requestId }) => traffic.pending.delete(requestId));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.pending.delete(requestId);
    if (cached.has(requestId) || encodedDataLength === 0) return;
    if (ahead.has(requestId)) {
      traffic.aheadBytes += encodedDataLength;
      return;
    }
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

/** Waits until all has come, pages that come next too, every island is awake, and a second has gone by. */
export async function untilQuiet({ page, traffic }: SlowPage): Promise<void> {
  await page.waitForLoadState('load', { timeout: LONGEST_MS });
  await page.waitForFunction(
    () => {
      const ahead = document.querySelector<HTMLTemplateElement>('template[data-ahead]');
      return !document.querySelector('astro-island[ssr]') && !ahead?.content.hasChildNodes();
    },
    null,
    { timeout: LONGEST_MS },
  );
  for (let idle = 0, waited = 0; idle < QUIET_MS && waited < LONGEST_MS; idle += STEP_MS, waited += STEP_MS) {
    await page.waitForTimeout(STEP_MS);
    if (traffic.pending.size > 0) idle = 0;
  }
}

/** Runs each system in turn, `runs` times over, so that a busy minute of the machine hits all alike. */
export async function interleave<T>(
  systems: Readonly<Record<string, () => Promise<T>>>,
  runs: number,
): Promise<Readonly<Record<string, readonly T[]>>> {
  const results: Record<string, T[]> = {};
  for (let run = 0; run < runs; run += 1) {
    for (const [name, measure] of Object.entries(systems)) {
      results[name] = [...(results[name] ?? []), await measure()];
      process.stdout.write('.');
    }
  }
  process.stdout.write('\n');
  return results;
}

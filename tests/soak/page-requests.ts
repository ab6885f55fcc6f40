import { pathOf, type Reply, type XapiRecords } from '../cmi5/xapi-records.ts';
import type { Chance } from '../tracking/longest-state.ts';
import type { PageClock } from './world-clock.ts';

export type XapiTrouble = 'server-error' | 'throttled' | 'down' | 'answer-lost' | 'slow';

/** What the requests of a page meet; asked again at every one of them. */
export interface Road {
  readonly store: XapiRecords;
  readonly chance: Chance;
  readonly online: () => boolean;
  readonly trouble: () => XapiTrouble | null;
  readonly delay: () => number;
  readonly answerLost: () => boolean;
  /** A request went off, and what became of it. */
  readonly note: (path: string, body: string, spoilt: boolean) => void;
}

/** As long as the course waits for an answer. */
const MOST_WAIT_MS = 20_000;
const SLOW_MS = 5000;
const REFUSALS: Readonly<Record<string, number>> = { 'server-error': 500, throttled: 429 };

/** The requests of one page to an xAPI store, with a road between them that loses, refuses and delays. */
export class PageRequests {
  readonly #road: Road;
  readonly #page: PageClock;
  /** What is on its way does not stop where the page does. */
  readonly #wire: PageClock;
  #expired = false;
  #gone = false;
  #lastArrival = 0;

  constructor(road: Road, page: PageClock) {
    this.#road = road;
    this.#page = page;
    this.#wire = page.another();
  }

  expire(): void {
    this.#expired = true;
  }

  leave(): void {
    this.#gone = true;
  }

  /** As `fetch`, of which the course uses status, text and the tag. */
  readonly send: typeof fetch = (input, init = {}) => {
    // Nobody is there any more to ask.
    if (this.#gone) return new Promise(() => {});
    const { delay, trouble } = this.#road;
    const half = (trouble() === 'slow' ? SLOW_MS : delay()) / 2;
    const now = this.#wire.now();
    // What a page sends first arrives first.
    this.#lastArrival = Math.max(this.#lastArrival, now + half);
    return new Promise((resolve, reject) => {
      const fail = () => reject(new TypeError('fetch failed'));
      const tell = (run: () => void) => () => {
        if (!this.#gone) run();
      };
      if (!init.keepalive) this.#page.after(MOST_WAIT_MS, tell(fail));
      this.#wire.after(this.#lastArrival - now, () => {
        if (this.#gone && !init.keepalive && this.#road.chance.below(2)) return;
        const reply = this.#arrive(new URL(String(input)), init);
        this.#wire.after(
          half,
          tell(() => (reply ? resolve(responseOf(reply)) : fail())),
        );
      });
    });
  };

  /** Out: `null` when no answer comes back. */
  #arrive(url: URL, { method = 'GET', headers, body }: RequestInit): Reply | null {
    const { store, online, trouble, answerLost, note } = this.#road;
    const given = headers as Readonly<Record<string, string>>;
    const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const text = String(body ?? '');
    const kind = trouble();
    const heardOf = (reply: Reply | null, spoilt: boolean) => {
      if (method !== 'GET') note(pathOf(url), text, spoilt);
      return reply;
    };
    if (!online() || kind === 'down') return heardOf(null, true);
    const refusal = this.#expired ? 401 : REFUSALS[kind ?? ''];
    if (refusal) return heardOf({ status: refusal }, true);
    const reply = store.answer({ method, url, header: (name) => byName.get(name), body: text });
    const isLost = kind === 'answer-lost' || answerLost();
    return heardOf(isLost ? null : reply, isLost);
  }
}

function responseOf({ status, body = '', tag }: Reply): Response {
  const headers = new Headers(tag ? { etag: tag } : {});
  // Not a real one: that reads its body at a moment of its own, and a run must be the same every time.
  return { status, headers, text: async () => body } as Response;
}

import type { Adapter } from '../adapters/adapter.ts';
import type { Clock } from '../commit-timer.ts';
import type { ScormStandard } from '../find-api.ts';
import { BridgeAdapter, type BridgeOptions } from './bridge-adapter.ts';
import { commonVersion, markGreeting, readGreeting, VERSIONS } from './protocol.ts';

const HELLO_AGAIN_MS = 300;
const LONGEST_WAIT_MS = 3000;

/** A thin package that took this page in. */
export interface Bridge {
  readonly standard: ScormStandard;
  readonly scope: string;
  /** Once. In: what the adapter of that standard gets too. */
  createAdapter(options: Omit<BridgeOptions, 'page' | 'clock'>): Adapter;
}

/**
 * - `origin`: the LMS is not on this website's list; it got nothing.
 * - `version`: the package in the LMS and this website are too far apart in age.
 */
export class BridgeRefusal extends Error {
  readonly kind: 'origin' | 'version';
  /** Of the page around this one, as `https://lms.example.nl`; empty when unknown. */
  readonly origin: string;

  constructor(kind: 'origin' | 'version', origin: string) {
    super(`${kind}: ${origin}`);
    this.kind = kind;
    this.origin = origin;
  }
}

/**
 * Asks the page around this one whether it is a thin package. In: the origins that may take this course in, as
 * `https://lms.example.nl`. Out: `null` at once for a page that stands in no frame, or in one of its own website; after
 * three seconds for a frame that does not answer. Rejects with `BridgeRefusal`.
 */
export function connectBridge(
  page: Window,
  { allowedOrigins, clock }: { readonly allowedOrigins: readonly string[]; readonly clock: Clock },
): Promise<Bridge | null> {
  const { parent } = page;
  if (parent === page || (isNear(parent) && !isThin(parent))) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    let cancel = () => {};
    const end = () => {
      cancel();
      page.removeEventListener('message', listen);
    };
    const refuse = (kind: BridgeRefusal['kind'], origin: string) => {
      end();
      reject(new BridgeRefusal(kind, origin));
    };
    const listen = ({ source, origin, data, ports: [port] }: MessageEvent) => {
      const greeting = source === parent ? readGreeting(data) : null;
      if (greeting?.kind !== 'welcome' && greeting?.kind !== 'mismatch') return;
      // A page without an origin says "null", and so can anybody.
      const known = allowedOrigins.includes(origin) && origin !== 'null';
      if (!known && origin !== page.location.origin) return refuse('origin', origin);
      if (greeting.kind === 'mismatch' || commonVersion([greeting.version]) === null || !port) {
        return refuse('version', origin);
      }
      end();
      const { standard, scope } = greeting;
      const createAdapter: Bridge['createAdapter'] = (options) =>
        new BridgeAdapter(port, { ...options, page, clock });
      resolve({ standard, scope, createAdapter });
    };
    page.addEventListener('message', listen);
    const sayHello = (waited: number) => {
      if (waited >= LONGEST_WAIT_MS) {
        end();
        return resolve(null);
      }
      // To whoever stands there: this page cannot know its address, and says nothing but its versions.
      parent.postMessage(markGreeting({ kind: 'hello', versions: VERSIONS }), '*');
      cancel = clock.after(HELLO_AGAIN_MS, () => sayHello(waited + HELLO_AGAIN_MS));
    };
    sayHello(0);
  });
}

/** Of this page's own origin: another one throws at any property but a few. */
function isNear(parent: Window): boolean {
  try {
    return parent.location.origin !== undefined;
  } catch {
    return false;
  }
}

function isThin(parent: Window): boolean {
  const { samenScherpPackage } = parent as { samenScherpPackage?: { readonly thin?: unknown } };
  return samenScherpPackage?.thin === true;
}

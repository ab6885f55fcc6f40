import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What `early.js` held back while the island slept: a pressed button, or a form with its data at that moment. */
interface Held {
  readonly target: HTMLElement;
  readonly data?: FormData;
}

export interface WakeHandlers {
  /** First of all, once: read what was typed before the island woke, put back what was kept. */
  readonly wake?: () => void;
  /** A form that was submitted too early, with its data at that moment. Without it the form's submit event is repeated. */
  readonly submit?: (form: HTMLFormElement, data: FormData) => void;
}

/**
 * Lets an island catch up with what the learner did before it woke: `wake` is called, then each held click and submit
 * inside the island is repeated in order. In: a ref to any element of the island, and handlers (the newest are used).
 */
export function useWake(inside: RefObject<HTMLElement>, handlers: WakeHandlers): void {
  const newest = useRef(handlers);
  newest.current = handlers;
  useLayoutEffect(() => {
    const island = inside.current?.closest('astro-island');
    const wake = () => {
      newest.current.wake?.();
      if (island) void replay(takeHeld(island), newest);
    };
    // Astro takes the `ssr` mark off after this effect; before that, early.js would hold the repeated events again.
    if (island?.hasAttribute('ssr')) island.addEventListener('astro:hydrate', wake, { once: true });
    else wake();
  }, []);
}

function takeHeld(island: Element): readonly Held[] {
  const early = (window as Window & { __early?: Held[] }).__early ?? [];
  const mine = early.filter(({ target }) => island.contains(target));
  for (const held of mine) early.splice(early.indexOf(held), 1);
  return mine;
}

async function replay(held: readonly Held[], newest: RefObject<WakeHandlers>): Promise<void> {
  for (const { target, data } of held) {
    if (!(target instanceof HTMLFormElement)) target.click();
    else if (data && newest.current?.submit) newest.current.submit(target, data);
    else target.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    // Each must see what the one before it drew; the first has no wait, so that nothing flickers.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

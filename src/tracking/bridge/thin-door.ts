import type { ScormStandard } from '../find-api.ts';
import { commonVersion, markGreeting, readGreeting, VERSIONS } from './protocol.ts';

export interface ThinDoorOptions {
  /** The frame with the course. */
  readonly frame: Window;
  /** Where the course must come from: nobody else is answered. */
  readonly origin: string;
  readonly standard: ScormStandard;
  readonly scope: string;
  /** A course page said hello; also after each reload of it. In: our end of the channel. */
  readonly onGuest: (port: MessagePort) => void;
  /** The course speaks only versions that this page does not know. */
  readonly onStranger: () => void;
}

/**
 * Answers each hello of the course in the frame with a port. In: `page`, the thin page. A course page on a slow device
 * may say hello twice and use one of two ports.
 */
export function openThinDoor(page: Window, options: ThinDoorOptions): void {
  const { frame, origin, standard, scope, onGuest, onStranger } = options;
  page.addEventListener('message', (event: MessageEvent) => {
    if (event.source !== frame || event.origin !== origin) return;
    const greeting = readGreeting(event.data);
    if (greeting?.kind !== 'hello') return;
    const version = commonVersion(greeting.versions);
    if (version === null) {
      frame.postMessage(markGreeting({ kind: 'mismatch', versions: VERSIONS }), origin);
      return onStranger();
    }
    const { port1, port2 } = new MessageChannel();
    frame.postMessage(markGreeting({ kind: 'welcome', version, standard, scope }), origin, [port2]);
    onGuest(port1);
  });
}

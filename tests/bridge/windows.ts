type Listener = (event: Event) => void;

/** A window with only what the bridge uses of one. */
export class FakeWindow extends EventTarget {
  parent: unknown = this;
  readonly location: { readonly origin: string };

  constructor(origin: string) {
    super();
    this.location = { origin };
  }

  get asWindow(): Window {
    return this as unknown as Window;
  }
}

/** Two pages of different origins, one in a frame of the other, and how each sees the other. */
export interface FramedPages {
  readonly lms: FakeWindow;
  readonly course: FakeWindow;
  /** The course as the LMS's page sees it. */
  readonly frame: Window;
  /** The LMS's page as the course sees it. */
  readonly parent: Window;
  /** Everything the course said over the windows, with the origin it was meant for. */
  readonly said: { readonly data: unknown; readonly target: string }[];
}

export const LMS = 'https://lms.example.nl';
export const SITE = 'https://cursus.example.nl';

/** In: `lose`, which messages over the windows never arrive, by their number from 0. */
export function framedPages(lose: (message: number) => boolean = () => false): FramedPages {
  const lms = new FakeWindow(LMS);
  const course = new FakeWindow(SITE);
  const said: FramedPages['said'] = [];
  let messages = 0;
  const seenFrom = (sender: FakeWindow, receiver: FakeWindow, source: () => unknown): Window => {
    const handle = {
      get location() {
        throw new Error('SecurityError');
      },
      postMessage(data: unknown, target: string, ports: MessagePort[] = []) {
        if (sender === course) said.push({ data, target });
        if (lose(messages++)) return;
        if (target !== '*' && target !== receiver.location.origin) return;
        receiver.dispatchEvent(messageEvent(data, sender.location.origin, source(), ports));
      },
    };
    return handle as unknown as Window;
  };
  const parent: Window = seenFrom(course, lms, () => frame);
  const frame: Window = seenFrom(lms, course, () => parent);
  course.parent = parent;
  return { lms, course, frame, parent, said };
}

/** A message as a window gets it; Node's own event takes no foreign window as its source. */
export function messageEvent(data: unknown, origin: string, source: unknown, ports: MessagePort[] = []) {
  return Object.assign(new Event('message'), { data, origin, source, ports });
}

/** Both ends of a channel; `lose` decides which messages from the first to the second never arrive. */
export function lossyChannel(lose: (message: { readonly kind: string }) => boolean): {
  readonly port: MessagePort;
  readonly far: MessagePort;
} {
  const { port1, port2 } = new MessageChannel();
  const port = {
    postMessage(message: { kind: string }) {
      if (!lose(message)) port1.postMessage(message);
    },
    close: () => port1.close(),
    set onmessage(listener: Listener) {
      port1.onmessage = listener;
    },
  };
  return { port: port as unknown as MessagePort, far: port2 };
}

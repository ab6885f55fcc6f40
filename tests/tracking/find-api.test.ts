import { expect, test } from 'vitest';
import { findApi as findAnyApi, waitForApi } from '../../src/tracking/find-api.ts';

interface Frame {
  API?: unknown;
  API_1484_11?: unknown;
  parent?: unknown;
  opener?: unknown;
}

const api = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };
const findApi = (from: Window) => findAnyApi(from, 'scorm12');

/** A chain of windows, innermost first; each is the next one's child. `top` throws, as the course must not read it. */
function nest(...frames: Frame[]): Window {
  const windows = frames.map((frame) =>
    Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(frame),
        top: {
          get() {
            throw new Error('window.top was read');
          },
        },
      },
    ),
  ) as Frame[];
  windows.forEach((window, i) => {
    if (!('parent' in window)) window.parent = windows[i + 1] ?? window;
  });
  return windows[0] as unknown as Window;
}

/** A window of another origin: any property throws, but `parent` and `opener` may be read. */
function foreign(readable: Frame = {}) {
  return new Proxy(readable, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
      throw new DOMException('cross-origin', 'SecurityError');
    },
  });
}

test('finds the API in this window, a parent, or far up', () => {
  expect(findApi(nest({ API: api }))).toBe(api);
  expect(findApi(nest({}, { API: api }))).toBe(api);
  expect(findApi(nest({}, {}, {}, {}, {}, { API: api }))).toBe(api);
});

test('finds the API in an opener, in the opener of a parent, and in parents of an opener', () => {
  expect(findApi(nest({ opener: nest({ API: api }) }))).toBe(api);
  expect(findApi(nest({}, { opener: nest({ API: api }) }))).toBe(api);
  expect(findApi(nest({}, { opener: nest({}, { API: api }) }))).toBe(api);
});

test('prefers a parent over an opener', () => {
  const other = { LMSInitialize: () => 'true' };
  expect(findApi(nest({ opener: nest({ API: other }) }, { API: api }))).toBe(api);
});

test('goes on past windows of another origin', () => {
  const top = nest({ API: api });
  expect(findApi(nest({ parent: foreign({ parent: top }) }))).toBe(api);
  expect(findApi(nest({ parent: foreign({ opener: top }) }))).toBe(api);
});

test('survives windows where even parent and opener throw', () => {
  const closed = new Proxy(
    {},
    {
      get() {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    },
  );
  expect(findApi(nest({ parent: closed, opener: closed }))).toBeNull();
});

test('takes the API of the standard that was asked for, also where the other one is nearer', () => {
  const both = nest({ API: api }, { API_1484_11: api2004 });
  expect(findAnyApi(both, 'scorm2004')).toBe(api2004);
  expect(findAnyApi(both, 'scorm12')).toBe(api);
  expect(findAnyApi(nest({ API: api }), 'scorm2004')).toBeNull();
  expect(findAnyApi(nest({ API_1484_11: api }), 'scorm2004')).toBeNull();
});

test('stops at a chain of windows that never ends', () => {
  let made = 0;
  const endless = (): Frame => {
    made += 1;
    return {
      get parent() {
        return endless();
      },
    };
  };
  expect(findApi(endless() as Window)).toBeNull();
  expect(made).toBeLessThan(20);
});

test('takes no page element named API for an LMS', () => {
  expect(findApi(nest({ API: { tagName: 'DIV' } }))).toBeNull();
});

test('waits for an API that comes late, for five seconds', async () => {
  const late: Frame = {};
  const window = { parent: late };
  let waited = 0;
  const sleep = async (ms: number) => {
    waited += ms;
    if (waited >= 3000) late.API = api;
  };
  expect(await waitForApi(window as unknown as Window, 'scorm12', sleep)).toBe(api);
  expect(waited).toBe(3000);

  waited = -10_000;
  expect(await waitForApi(nest({}), 'scorm12', sleep)).toBeNull();
  expect(waited).toBe(-5000);
});

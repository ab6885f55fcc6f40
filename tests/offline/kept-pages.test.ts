import { describe, expect, it } from 'vitest';
import { keepPages } from '../../src/offline/keep-pages.ts';
import { forgetPages, keepsPages } from '../../src/offline/kept-pages.ts';

const SITE = 'https://cursus.example.nl/een/map/';

interface Setting {
  readonly isFramed?: boolean;
  readonly savesData?: boolean;
  /** Scope of the service worker that the browser has for this page. */
  readonly scope?: string;
  readonly refuses?: boolean;
  readonly caches?: readonly string[];
  /** A newer version is on its way when the page comes to ask. */
  readonly isRenewing?: boolean;
}

/** As much of a window as this room asks for, and what was done with it. */
function openWindow({ isFramed, savesData, scope, refuses, caches = [], isRenewing }: Setting) {
  const did = { registered: [] as string[], deleted: [] as string[], unregistered: 0, followed: 0 };
  let registration: object | undefined;
  const has = (at: string): void => {
    registration = {
      scope: at,
      active: {},
      waiting: null,
      installing: isRenewing ? { addEventListener: () => (did.followed += 1) } : null,
      addEventListener() {},
      async unregister() {
        did.unregistered += 1;
        registration = undefined;
      },
    };
  };
  if (scope) has(scope);
  const fake = {
    document: { documentElement: { dataset: { root: '../' } }, baseURI: `${SITE}lessen/les-1.html` },
    navigator: {
      connection: { saveData: savesData === true },
      serviceWorker: {
        async register(script: string) {
          if (refuses) throw new Error('SecurityError');
          did.registered.push(script);
          has(new URL('.', script).href);
        },
        getRegistration: async () => registration,
        addEventListener() {},
      },
    },
    caches: {
      async keys() {
        if (refuses) throw new Error('SecurityError');
        return caches;
      },
      async delete(name: string) {
        did.deleted.push(name);
      },
    },
    requestIdleCallback: (act: () => void) => act(),
  };
  const window = Object.assign(fake, { parent: isFramed ? {} : fake }) as unknown as Window;
  return { window, did };
}

describe('keeping the pages of the website', () => {
  const registeredBy = async (setting: Setting) => {
    const { window, did } = openWindow(setting);
    await keepPages(window);
    return did.registered;
  };

  it('asks for the script of this site, wherever the site and the page lie', async () => {
    expect(await registeredBy({})).toEqual([`${SITE}sw.js`]);
  });

  it('does nothing in a frame, which may be an LMS', async () => {
    expect(await registeredBy({ isFramed: true })).toEqual([]);
  });

  it('keeps nothing new for who saves data, also when a site around this one does, but keeps up what is there', async () => {
    expect(await registeredBy({ savesData: true })).toEqual([]);
    expect(await registeredBy({ savesData: true, scope: 'https://cursus.example.nl/' })).toEqual([]);
    expect(await registeredBy({ savesData: true, scope: SITE })).toEqual([`${SITE}sw.js`]);
  });

  it('bears a browser that refuses', async () => {
    expect(await registeredBy({ refuses: true })).toEqual([]);
  });

  it('follows a newer version that the browser found while the page was busy', async () => {
    const { window, did } = openWindow({ scope: SITE, isRenewing: true });
    await keepPages(window);
    expect(did.followed).toBe(1);
  });
});

describe('what is kept', () => {
  const caches = [
    `workbox-precache-v2-${SITE}`,
    'workbox-precache-v2-https://cursus.example.nl/',
    'van-het-lms',
  ];

  it('is told, and goes when it is asked to, without what another site keeps', async () => {
    const { window, did } = openWindow({ scope: SITE, caches });
    expect(await keepsPages(window)).toBe(true);
    await forgetPages(window);
    expect(did.deleted).toEqual([`workbox-precache-v2-${SITE}`]);
    expect(did.unregistered).toBe(1);
    expect(await keepsPages(window)).toBe(false);
  });

  it('is nothing where only a site around this one keeps something, and that stays', async () => {
    const { window, did } = openWindow({ scope: 'https://cursus.example.nl/', caches });
    expect(await keepsPages(window)).toBe(false);
    await forgetPages(window);
    expect(did).toMatchObject({ registered: [], deleted: [], unregistered: 0 });
  });

  it('stays, and is told to stay, in a browser that lets nobody near it', async () => {
    const { window, did } = openWindow({ scope: SITE, refuses: true });
    await forgetPages(window);
    expect(did.unregistered).toBe(0);
    expect(await keepsPages(window)).toBe(true);
  });
});

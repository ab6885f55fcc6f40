import { expect, test } from 'vitest';
import { listJournal } from '../../src/tracking/adapters/interaction-journal.ts';
import { type AdapterOptions, findLink, type Link } from '../../src/tracking/find-link.ts';
import { LmsServer, LmsServer2004 } from '../scorm/lms-server.ts';
import { outline, register } from './small-course.ts';

/** A window in which an LMS put its API. */
function windowWith(name: string, api: object): Window {
  const page = { [name]: api, opener: null } as unknown as Window & { parent: Window };
  page.parent = page;
  return page;
}

const CLOCK = { now: () => 0, after: () => () => {} };
const options: AdapterOptions = {
  journal: listJournal(outline, [], register),
  activeMs: () => 0,
  newAttempt: () => 'poging',
  join: (mine) => mine,
};

test.each([
  ['scorm12', 'API', () => new LmsServer()],
  ['scorm2004', 'API_1484_11', () => new LmsServer2004()],
] as const)(
  'tells in %s where the learner was, before a write can stop the page',
  async (standard, name, create) => {
    const server: LmsServer | LmsServer2004 = create();
    const launch = async (onBookmark: (bookmark: string) => void) => {
      const page = windowWith(name, server.launch().api);
      const link = (await findLink(page, { standard }, CLOCK)) as Link;
      const adapter = link.createAdapter({ ...options, onBookmark });
      await adapter.open();
      return adapter;
    };
    const first = await launch(() => {});
    first.setState('abc', 'lessen/les-2.html');
    await first.commit();
    await first.close('asked');

    const heard: string[] = [];
    const written = () =>
      (server.launches.at(-1)?.calls ?? []).filter((call) => call.name.endsWith('SetValue'));
    await launch((bookmark) => heard.push(bookmark, String(written().length)));
    expect(heard).toEqual(['lessen/les-2.html', '0']);
    expect(written().length).toBeGreaterThan(0);
    expect(server.faults).toEqual([]);
  },
);

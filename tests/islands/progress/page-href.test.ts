import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageHref } from '../../../src/islands/progress/page-href.ts';

const inPage = (root: string) => vi.stubGlobal('document', { documentElement: { dataset: { root } } });
afterEach(() => vi.unstubAllGlobals());

describe('pageHref', () => {
  it('is absolute on the server, where the build makes it relative', () => {
    expect(pageHref('lessen/les-1')).toBe('/lessen/les-1');
    expect(pageHref('')).toBe('/');
  });

  it('starts at the root of the course in the browser, from any folder', () => {
    inPage('../');
    expect(pageHref('lessen/les-2#video')).toBe('../lessen/les-2.html#video');
    expect(pageHref('')).toBe('../index.html');
  });

  it('keeps the short form in the live preview', () => {
    inPage('/');
    expect(pageHref('lessen/les-2')).toBe('/lessen/les-2');
  });
});

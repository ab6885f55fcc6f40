import { describe, expect, it } from 'vitest';
import { preloadModules } from '../../tools/relative-output/preload-modules.ts';
import { SiteFiles } from '../../tools/relative-output/resolve.ts';
import { rewriteCss } from '../../tools/relative-output/rewrite-css.ts';
import { rewriteHtml } from '../../tools/relative-output/rewrite-html.ts';

const FILES = [
  'index.html',
  'begrippen.html',
  'lessen/les-1.html',
  'lessen/les-1/casus.html',
  'assets/a.css',
  'assets/Question.js',
  'assets/client.js',
  'assets/reader.js',
  'beeld/x.svg',
];
const site = (): SiteFiles => new SiteFiles(FILES);
const modulesOf = (html: string): readonly string[] =>
  [...html.matchAll(/(?:-url|data-module)="([^"]+)"/g)].map(([, url = '']) => url);

describe('links', () => {
  it.each([
    ['index.html', '/', 'index.html'],
    ['index.html', '/lessen/les-1', 'lessen/les-1.html'],
    ['lessen/les-1.html', '/', '../index.html'],
    ['lessen/les-1.html', '/lessen/les-1/casus', 'les-1/casus.html'],
    ['lessen/les-1/casus.html', '/lessen/les-1#check', '../les-1.html#check'],
    ['lessen/les-1.html', '/begrippen?x=1#a', '../begrippen.html?x=1#a'],
    ['lessen/les-1.html', '/assets/a.css', '../assets/a.css'],
  ])('on %s, %s becomes %s', (page, url, expected) => {
    expect(site().relative(page, url)).toBe(expected);
  });

  it.each(['https://www.wodc.nl/', '//example.org/x', '#check', 'mailto:a@b.nl', 'data:image/png;base64,xx'])(
    'leaves %s alone',
    (url) => {
      const files = site();
      expect(files.relative('index.html', url)).toBe(url);
      expect(files.broken).toEqual([]);
    },
  );

  it('remembers a link that leads nowhere, with the page it stands on', () => {
    const files = site();
    files.relative('index.html', '/lessen/les-9');
    expect(files.broken).toEqual([{ page: 'index.html', url: '/lessen/les-9' }]);
  });
});

describe('pages', () => {
  it('changes only URLs and leaves every other byte', () => {
    const html =
      '<!doctype html>\n<html lang="nl" data-root="/"><head><link rel=stylesheet href="/assets/a.css"></head>' +
      '<body  class=\'x\'><a href="/begrippen">Begrippen & meer</a><img srcset="/beeld/x.svg 1x, /beeld/x.svg 2x"></body></html>\n';
    expect(rewriteHtml(html, 'lessen/les-1.html', site())).toBe(
      html
        .replace('data-root="/"', 'data-root="../"')
        .replace('href="/assets/a.css"', 'href="../assets/a.css"')
        .replace('href="/begrippen"', 'href="../begrippen.html"')
        .replace('"/beeld/x.svg 1x, /beeld/x.svg 2x"', '"../beeld/x.svg 1x, ../beeld/x.svg 2x"'),
    );
  });

  it('reaches links for who has no JavaScript', () => {
    const html = '<!doctype html><body><noscript><p><a href="/">alle lessen</a></p></noscript></body>';
    expect(rewriteHtml(html, 'lessen/les-1.html', site())).toContain('<noscript><p><a href="../index.html">');
  });

  it('reaches links inside the props of an island', () => {
    const props = JSON.stringify({ q: [0, { prompt: [0, 'Wat is <a href="/begrippen#begrip-x">x</a>?'] }] });
    const html = `<!doctype html><astro-island uid="Zk3" props="${props.replaceAll('"', '&quot;')}"></astro-island>`;
    const after = rewriteHtml(html, 'lessen/les-1.html', site());
    expect(after).toContain('href=\\&quot;../begrippen.html#begrip-x\\&quot;');
    expect(after).toContain('uid="i1"');
  });

  it('names a module as import() wants it, from every folder', () => {
    const html =
      '<!doctype html><astro-island component-url="/assets/Question.js" renderer-url="/assets/client.js"></astro-island><button data-module="/assets/reader.js"></button>';
    expect(modulesOf(rewriteHtml(html, 'index.html', site()))).toEqual([
      './assets/Question.js',
      './assets/client.js',
      './assets/reader.js',
    ]);
    expect(modulesOf(rewriteHtml(html, 'lessen/les-1.html', site()))).toEqual([
      '../assets/Question.js',
      '../assets/client.js',
      '../assets/reader.js',
    ]);
  });

  it('makes url() in a style sheet relative to the sheet', () => {
    expect(
      rewriteCss('a{background:url(/beeld/x.svg)}b{src:url("/assets/a.css")}', 'assets/a.css', site()),
    ).toBe('a{background:url(../beeld/x.svg)}b{src:url("a.css")}');
  });
});

describe('preloading', () => {
  it('names every module an island needs, imports of imports included, each once', () => {
    const modules = new Map([
      ['assets/Question.js', 'import{a}from"./basis.js";import"./side.js";const x=()=>import("./later.js")'],
      ['assets/client.js', 'import{h}from"./basis.js"'],
      ['assets/basis.js', ''],
      ['assets/side.js', ''],
      ['assets/later.js', ''],
    ]);
    const html =
      '<head></head><astro-island component-url="../assets/Question.js" renderer-url="../assets/client.js"></astro-island>';
    expect(preloadModules(html, 'lessen/les-1.html', modules)).toBe(
      `<head>${['Question', 'basis', 'client', 'side']
        .map((name) => `<link rel="modulepreload" href="../assets/${name}.js">`)
        .join('')}</head>${html.slice(13)}`,
    );
  });

  it('names what the scripts of a page import, but not of those that wait in a template', () => {
    const modules = new Map([
      ['assets/lms.js', 'import{a}from"./basis.js"'],
      ['assets/basis.js', ''],
      ['assets/later.js', ''],
    ]);
    const html =
      '<head></head><script type="module" src="assets/lms.js"></script><template><script type="module" src="assets/later.js"></script></template>';
    expect(preloadModules(html, 'lms.html', modules)).toBe(
      `<head><link rel="modulepreload" href="assets/basis.js"><link rel="modulepreload" href="assets/lms.js"></head>${html.slice(13)}`,
    );
  });

  it('adds nothing to a page without islands', () => {
    expect(preloadModules('<head></head>', 'index.html', new Map())).toBe('<head></head>');
  });
});

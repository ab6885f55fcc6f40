import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPackage, buildPackages } from '../../scorm/build-packages.ts';
import { readCourseBuild } from '../../scorm/course-build.ts';
import { STANDARD_IDS } from '../../scorm/standards.ts';
import { writeZip } from '../../scorm/write-zip.ts';
import { root } from '../../tools/install.mjs';
import { policyFaults } from './policy-faults.ts';

const MEDIA = /\.(?:html|js|css|svg|woff2|png|jpe?g|webp|avif|mp4|webm|vtt)$/;

let packages: readonly BuiltPackage[] = [];
beforeAll(async () => {
  const build = await readCourseBuild(`${root}/dist`);
  const order = {
    standards: STANDARD_IDS,
    scopes: build.scopes,
    contentUrl: 'https://cursus.example.nl/lms.html',
  };
  packages = await buildPackages(build, order);
}, 60_000);

const text = ({ files }: BuiltPackage, path: string): string => strFromU8(files.get(path) as Uint8Array);
const pagesOf = ({ files }: BuiltPackage): string[] =>
  [...files.keys()].filter((path) => path.endsWith('.html'));
/** Packages of one scope hold the same pages. */
const onePerScope = (): readonly BuiltPackage[] =>
  packages.filter(({ standard }) => standard.id === 'cmi5' || standard.id === 'thin-scorm12');

describe('the packages of the course', () => {
  it('are of every scope', () => {
    const slugs = onePerScope().map(({ scope }) => scope.slug);
    expect(slugs.length).toBe(15);
    expect(slugs).toEqual(expect.arrayContaining(['cursus', 'route-opsporing', 'les-1', 'les-10']));
  });

  it('have no link, nor any other address, that leads nowhere', () => {
    for (const each of onePerScope()) {
      for (const page of pagesOf(each)) {
        for (const url of addresses(text(each, page))) {
          const path = posix.normalize(posix.join(posix.dirname(page), url));
          expect(each.files.has(path), `${each.name}: ${page} → ${url}`).toBe(true);
        }
      }
      for (const script of [...each.files.keys()].filter((path) => /\.(?:js|css)$/.test(path))) {
        for (const [, url = ''] of text(each, script).matchAll(/["'`(](\.{1,2}\/[\w./-]+\.\w+)["'`)]/g)) {
          const path = posix.normalize(posix.join(posix.dirname(script), url));
          expect(each.files.has(path), `${each.name}: ${script} → ${url}`).toBe(true);
        }
      }
    }
  });

  it('say in every page what it may run, and run nothing else themselves', () => {
    for (const each of onePerScope())
      for (const page of pagesOf(each))
        expect(policyFaults(text(each, page)), `${each.name}: ${page}`).toEqual([]);
    const thin = packages.find(({ standard }) => standard.id === 'thin-scorm12');
    expect(thin && text(thin, 'lms.html')).toContain('; frame-src https://cursus.example.nl;');
  });

  it('hold nothing of what is for the website only', () => {
    for (const each of onePerScope()) {
      const names = [...each.files.keys()];
      expect(names.filter((name) => /^(?:sw|offline|zoeken|app)\b|webmanifest$/.test(name))).toEqual([]);
      for (const page of pagesOf(each)) {
        const html = text(each, page).replaceAll(/<astro-island[\s\S]*?<\/astro-island>/g, '');
        expect(html, `${each.name}: ${page}`).not.toMatch(
          /<[^>]*\sdata-site-only|offline\.js|rel="manifest"/,
        );
      }
    }
  });

  it('hold no other lesson than they say', () => {
    for (const each of onePerScope().filter(({ scope }) => scope.kind === 'lesson')) {
      const lessons = pagesOf(each).filter((page) => /^(?:lessen|trainers|herhalen)\/|^eindtoets/.test(page));
      expect(lessons.sort()).toEqual([`lessen/${each.scope.id}.html`, `lessen/${each.scope.id}/casus.html`]);
    }
  });

  it('weigh at most 1.5 MB for a course or route, 500 kB for a lesson', () => {
    for (const [slug, bytes] of heaviestOf(packages.filter(({ standard }) => !standard.thin))) {
      console.log(`heaviest package of ${slug}: ${Math.round(bytes / 100) / 10} kB`);
      expect(bytes, slug).toBeLessThanOrEqual(slug.startsWith('les-') ? 500_000 : 1_500_000);
    }
  });

  it('weigh at most 20 kB when they are thin, not counting the control documents of ADL', () => {
    const thin = packages.filter(({ standard }) => standard.thin);
    expect(thin.length).toBe(2);
    for (const { name, zip, files } of thin) {
      const schemas = writeZip(new Map([...files].filter(([path]) => /\.(?:xsd|dtd)$/.test(path))));
      console.log(`${name}: ${zip.length} B, of which ${schemas.length} B control documents`);
      expect(zip.length - schemas.length, name).toBeLessThanOrEqual(20_000);
      expect(zip.length, name).toBeLessThanOrEqual(40_000);
    }
  });
});

function heaviestOf(some: readonly BuiltPackage[]): ReadonlyMap<string, number> {
  const heaviest = new Map<string, number>();
  for (const { scope, zip } of some)
    heaviest.set(scope.slug, Math.max(heaviest.get(scope.slug) ?? 0, zip.length));
  return heaviest;
}

/** What a page names of its own site: in attributes, and in the props of islands. */
function addresses(html: string): readonly string[] {
  const decoded = html.replaceAll('&quot;', '"').replaceAll('\\"', '"');
  const urls = [...decoded.matchAll(/(?:\s(?:[\w-]*href|[\w-]*src|poster|[\w-]+-url)=|:\[0,)"([^"#?]*)/g)];
  return urls.map(([, url = '']) => url).filter((url) => MEDIA.test(url) && !/^[a-z]+:|\s/i.test(url));
}

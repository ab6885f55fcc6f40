import { expect, test } from 'vitest';
import { OptionError, pickScopes, readOptions } from '../../scorm/options.ts';
import { listScopes } from '../../scorm/scopes.ts';
import { packedCourse } from './small-manifest.ts';

const scopes = listScopes(packedCourse);
const URL_OPTION = ['--content-url', 'https://cursus.example.nl/lms.html'];
const slugs = (args: readonly string[]) => pickScopes(readOptions(args), scopes).map(({ slug }) => slug);

test('asks for every standard of every scope without options, and for thin ones once the address is known', () => {
  const { standards, out, help } = readOptions([]);
  expect(standards).toEqual(['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5']);
  expect([out, help]).toEqual(['out/scorm', false]);
  expect(slugs([])).toEqual(['cursus', 'route-liaison', 'les-1', 'les-2']);
  expect(readOptions(URL_OPTION).standards).toEqual([...standards, 'thin-scorm12', 'thin-scorm2004']);
});

test('takes values with commas or one by one, in the order of the course', () => {
  expect(readOptions(['--standard', 'cmi5,scorm12']).standards).toEqual(['scorm12', 'cmi5']);
  expect(readOptions(['--standard=cmi5', '--standard', 'scorm12']).standards).toEqual(['scorm12', 'cmi5']);
  expect(slugs(['--scope', 'les-2, route-liaison', '--scope', 'les-2'])).toEqual(['route-liaison', 'les-2']);
  expect(readOptions(['--out', 'pakketten']).out).toBe('pakketten');
  expect(readOptions(['-h']).help).toBe(true);
});

test.each([
  ['https://cursus.example.nl/lms.html', 'https://cursus.example.nl/lms.html'],
  ['https://cursus.example.nl', 'https://cursus.example.nl/lms.html'],
  ['https://example.nl/cursus/', 'https://example.nl/cursus/lms.html'],
  ['http://localhost:4321/lms.html', 'http://localhost:4321/lms.html'],
])('reads the address of the course: %s', (typed, read) => {
  expect(readOptions(['--content-url', typed]).contentUrl).toBe(read);
});

test('makes origins of the addresses of LMSs', () => {
  const args = ['--allow-origin', 'https://leren.example.nl/course/view.php?id=3,http://moodle.intern:8080'];
  expect(readOptions(args).allowedOrigins).toEqual(['https://leren.example.nl', 'http://moodle.intern:8080']);
});

test.each([
  [
    'an unknown standard',
    ['--standard', 'scorm12,scorm13'],
    /scorm13\nStandaarden: scorm12, .*thin-scorm2004/,
  ],
  ['no standard at all', ['--standard', ','], /Standaarden: scorm12/],
  ['an unknown option', ['--standaard', 'cmi5'], /--standaard\nOpties: --standard, --scope/],
  ['a word that belongs to no option', ['cmi5'], /cmi5/],
  ['a value that is missing', ['--out'], /--out/],
  ['a pass mark', ['--pass-mark', '80'], /content\/nl\/cursus\.yaml/],
  ['a thin package without an address', ['--standard', 'thin-scorm12'], /--content-url https/],
  ['an address that is not secure', ['--content-url', 'http://cursus.example.nl'], /https:\/\//],
  ['an address that is none', ['--content-url', 'cursus'], /https:\/\//],
  ['an LMS that is no address', ['--allow-origin', 'moodle'], /--allow-origin.*moodle/],
])('refuses %s in Dutch, and says what there is', (_what, args, text) => {
  expect(() => readOptions(args)).toThrow(OptionError);
  expect(() => readOptions(args)).toThrow(text);
});

test('refuses a scope that the course does not have, and a thin package of a part', () => {
  expect(() => slugs(['--scope', 'les-1,les-9'])).toThrow(
    /les-9\nDelen: cursus, route-liaison, les-1, les-2/,
  );
  expect(() => slugs(['--standard', 'thin-scorm12', '--scope', 'les-1', ...URL_OPTION])).toThrow(
    /--scope cursus/,
  );
});

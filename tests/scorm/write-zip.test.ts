import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { writeZip } from '../../scorm/write-zip.ts';

const names = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z0-9]{1,8})?\.(html|js|woff2)$/);
const contents = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(2000).fill(97)));

test('gives back every file, in the same order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(names, contents), { selector: ([name]) => name }), (files) => {
      const unzipped = Object.entries(unzipSync(writeZip(new Map(files))));
      expect(unzipped.map(([name]) => name)).toEqual(files.map(([name]) => name));
      unzipped.forEach(([, bytes], i) => {
        expect(Buffer.compare(bytes, files[i]?.[1] as Uint8Array)).toBe(0);
      });
    }),
  );
});

test('writes the same bytes in every time zone, with the sizes before the contents', () => {
  const zip = () => writeZip(new Map([['a.html', new Uint8Array(500).fill(97)]]));
  const first = Buffer.from(zip());
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(Buffer.compare(first, zip())).toBe(0);
  vi.unstubAllEnvs();
  // Bit 3 would say that sizes come after the contents.
  expect(first.readUInt16LE(6)).toBe(0);
  expect(first.readUInt32LE(22)).toBe(500);
});

test('deflates text, and stores what is compressed already or would not become smaller', () => {
  const method = (name: string, text: string) =>
    Buffer.from(writeZip(new Map([[name, new TextEncoder().encode(text)]]))).readUInt16LE(8);
  expect(method('a.html', 'x'.repeat(500))).toBe(8);
  expect(method('a.woff2', 'x'.repeat(500))).toBe(0);
  expect(method('a.html', 'x')).toBe(0);
});

import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** Already compressed: deflating it again costs time and saves nothing. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif|mp4|webm|mp3|zip)$/;

/** 1 January 1980, the first moment a zip can name: the same bytes on every day and in every time zone. */
const DATE = 0x21;

const [STORED, DEFLATED] = [0, 8];

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly body: Uint8Array;
}

/** A file that stands in many packages is the same object in all of them, and is deflated once. */
const known = new WeakMap<Uint8Array, Packed>();

/**
 * A zip of these files, in this order. In: names in ASCII; contents that do not change afterwards. Out: the same bytes
 * for the same input, on any machine. Sizes stand before the contents, not after: old unpackers in LMSs read a zip from
 * front to back. Less than 4 GB and 65,535 files.
 * Written here and not by fflate's `zipSync`, because that deflates every file anew for each of fifty packages.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [file, contents] of files) {
    const name = Buffer.from(file, 'ascii');
    const { method, crc, body } = pack(file, contents);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(contents.length, 18);
    common.writeUInt16LE(name.length, 22);

    const where = Buffer.alloc(14); // no comment, first disk, no attributes
    where.writeUInt32LE(offset, 10);
    const local = [signature(0x04034b50), common, name, Buffer.from(body)];
    // The version of the maker comes first; 20 on "DOS", which has no rights on files.
    directory.push(signature(0x02014b50), word(20), common, where, name);
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, signature(0x06054b50), end]);
}

function pack(file: string, contents: Uint8Array): Packed {
  const before = known.get(contents);
  if (before) return before;
  const deflated = COMPRESSED.test(file) ? contents : deflateSync(contents, { level: 9 });
  const stored = deflated.length >= contents.length;
  const packed = {
    method: stored ? STORED : DEFLATED,
    crc: crc32(contents),
    body: stored ? contents : deflated,
  };
  known.set(contents, packed);
  return packed;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './read-records.ts';

/** What a search in the browser loads. Pagefind makes more: ready-made interfaces, and a worker that such an index does not need. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.+\.pf_(?:meta|index|fragment))$/;
const OWN_ENDING = /\.(?:pf_meta|pf_index|pf_fragment|pagefind)$/;
const SCRIPT = 'pagefind.js';

/**
 * Writes the search index of `records` into `folder`, which is emptied first. Every file gets a name that any web server
 * knows: some refuse endings of which they do not know the type. Throws with Pagefind's own words when it cannot.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const { url, title, kind, label, text } of records) {
      const added = await index.addCustomRecord({
        url,
        content: text,
        language: 'nl',
        meta: { title },
        // Not in `meta`: Pagefind searches that, and finds all of a lesson by a word in the lesson's title.
        filters: { kind: [kind], label: [label] },
      });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
    }
    const { files } = await index.getFiles();
    await rm(folder, { recursive: true, force: true });
    for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
      const target = join(folder, path.replace(OWN_ENDING, '$&.bin'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, path === SCRIPT ? askForKnownEndings(content) : content);
    }
  } finally {
    await close();
  }
}

/** Pagefind's script, asking for the files by the names they have got. */
function askForKnownEndings(script: Uint8Array): string {
  let asked = 0;
  const text = new TextDecoder()
    .decode(script)
    .replace(/\$\{\w+\}\.(?:pf_meta|pf_index|pf_fragment|pagefind)(?=`)/g, (name) => {
      asked += 1;
      return `${name}.bin`;
    });
  // Meta data, words, fragments alone and in a group, and the module.
  if (asked !== 5)
    throw new Error(`${SCRIPT} asks for ${asked} kinds of files: see tools/search-index/write-index.ts`);
  return text;
}

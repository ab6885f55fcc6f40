import { z } from 'zod';
import type { Notebook } from '../notebook.ts';
import { readYaml, wholeFile } from '../read-yaml.ts';
import type { SourceFile } from '../source-file.ts';

/** Where the course's own word list stands, from the project root. */
export const WORD_LIST_PATH = 'content/nl/woorden.yaml';

const SCHEMA = z.strictObject({
  goed: z.array(z.string()),
  vermijd: z.array(
    z.strictObject({ woord: z.string(), liever: z.string(), 'mag-in': z.array(z.string()).optional() }),
  ),
});

export interface AvoidedWord {
  /** One or more words; matched as whole words, whatever the case. */
  readonly word: string;
  readonly instead: string;
  /** Parts of paths where the word is shown on purpose, e.g. as an example of a label. */
  readonly allowedIn: readonly string[];
}

export interface WordList {
  /** Words that the dictionary does not know and that are right. */
  readonly known: readonly string[];
  readonly avoided: readonly AvoidedWord[];
}

/** Reads `woorden.yaml`. Out: empty lists when it is not there or no YAML; what is wrong is in `book`. */
export function readWordList(files: readonly SourceFile[], book: Notebook): WordList {
  const file = files.find(({ path }) => path === WORD_LIST_PATH);
  const reading = file && readYaml(wholeFile(file), SCHEMA, book);
  return {
    known: reading?.value.goed ?? [],
    avoided: (reading?.value.vermijd ?? []).map((entry) => ({
      word: entry.woord,
      instead: entry.liever,
      allowedIn: entry['mag-in'] ?? [],
    })),
  };
}

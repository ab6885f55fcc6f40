import { spellCheckDocument } from 'cspell-lib';
import type { Finding } from '../finding.ts';
import { Notebook } from '../notebook.ts';
import { placeAt } from '../source-file.ts';
import type { MaskedFile } from './check-language.ts';

/**
 * Words that the Dutch dictionary and the course's own list do not know. The dictionary (OpenTaal, through cspell) reads
 * compounds only when it has them, so new ones go into `woorden.yaml`.
 */
export async function checkSpelling(
  files: readonly MaskedFile[],
  known: readonly string[],
): Promise<readonly Finding[]> {
  const book = new Notebook();
  for (const file of files) {
    const { issues } = await spellCheckDocument(
      { uri: `file:///${file.path}`, text: file.masked, languageId: 'plaintext', locale: 'nl' },
      { generateSuggestions: false, noConfigSearch: true },
      {
        language: 'nl',
        import: ['@cspell/dict-nl-nl/cspell-ext.json'],
        words: [...known],
        minWordLength: 3,
        maxNumberOfProblems: 500,
        maxDuplicateProblems: 1,
      },
    );
    for (const { offset, text } of issues) book.report('unknown-word', placeAt(file, offset), { name: text });
  }
  return book.findings;
}

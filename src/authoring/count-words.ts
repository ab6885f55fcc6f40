/** The words a learner may read in an author's file: front matter, tags, ids, fields' keys and marks left out. */
export function countWords(text: string): number {
  const plain = text
    .replace(/^---\r?\n[\s\S]*?\n---/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^(?:Doel|Soort|Zekerheid|Goed|Schaal|Stap|Marge|Eenheid|Als|Toon):.*$/gm, '');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

import type { Term } from '../domain/course.ts';
import { readFields } from './fields.ts';
import { declareId, headingParts } from './ids.ts';
import { parseMarkdown } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import { splitSections } from './sections.ts';
import type { SourceFile } from './source-file.ts';
import { inFile, nameOf, toBlocks, wordsOf } from './to-html.ts';

/** Reads `begrippen.md`: a heading per term, its sources, its definition. What is wrong is in `book`. */
export function readTerms(file: SourceFile, book: Notebook): Term[] {
  const context = inFile(file.path, book);
  const { before, sections } = splitSections(parseMarkdown(file.text));
  for (const node of before) book.report('unexpected-text', context.place(node), { name: nameOf(node) });
  return sections.map((section) => {
    const { id, rest } = headingParts(section.heading);
    const term = wordsOf(rest);
    const place = context.place(section.heading);
    declareId({ id, kind: 'term', scope: '', label: 'Het begrip' }, term, section.heading, context);
    const fields = readFields(file, section.body, { Bron: true }, book);
    const sources = fields.all('Bron').flatMap(({ value, place: at }) =>
      value.split(/\s+/).map((source) => {
        book.refer('source', source, at);
        return source;
      }),
    );
    if (sources.length === 0) book.report('missing-source', place, { name: `Het begrip '${term}'` });
    if (fields.rest.length === 0) book.report('empty-section', place, { name: term });
    return { id, term, definition: toBlocks(fields.rest, context), sources };
  });
}

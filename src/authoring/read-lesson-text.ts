import { ROUTE_IDS } from '../domain/course.ts';
import { declareId, headingParts } from './ids.ts';
import { LESSON_TAGS } from './lesson-tags.ts';
import { parseMdx, type TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import { readTag, type Tag } from './read-tag.ts';
import { type Place, type SourceFile, startOf } from './source-file.ts';
import { suggest } from './suggest.ts';
import { checkLink, inFile, type TextContext, wordsOf } from './to-html.ts';

/** What the running text of a lesson says to the rest of the course. */
export interface LessonText {
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** Known tags with their attributes, in the order of the text. */
  readonly tags: readonly Tag[];
  /** No syntax error: what is missing is missing. */
  readonly whole: boolean;
}

/** Reads the body of `les.mdx`. Its words stay there: the site renders them. Everything wrong in it goes to `book`. */
export function readLessonText(file: SourceFile, lessonId: string, book: Notebook): LessonText {
  const { root, whole } = parseMdx(file, book);
  const context = inFile(file.path, book);
  const steps: { id: string; title: string }[] = [];
  const tags: Tag[] = [];
  visit(root);
  if (whole) {
    checkCounts(tags, file, book);
    if (steps.length === 0) book.report('missing-step', startOf(file.path), {});
  }
  return { steps, tags, whole };

  function visit(node: TextNode): void {
    if (node.type === 'heading') readHeading(node);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const tag = readTag(node, file, steps.length - 1, context);
      if (tag) tags.push(tag);
      // What a plain tag holds was checked when it was read.
      if (LESSON_TAGS[node.name]?.content === 'plain') return;
    } else checkNode(node, context);
    node.children.forEach(visit);
  }

  function readHeading(node: TextNode): void {
    if (node.depth === 1 || node.depth > 3)
      book.report('heading-level', context.place(node), { depth: node.depth });
    if (node.depth !== 2) return;
    const { id, rest } = headingParts(node);
    const title = wordsOf(rest);
    declareId({ id, kind: 'step', scope: lessonId, label: 'De kop' }, title, node, context);
    steps.push({ id, title });
  }
}

/** Everything but tags and headings: what a lesson cannot hold is a finding. */
function checkNode(node: TextNode, context: TextContext): void {
  const { book } = context;
  const place = context.place(node);
  if (node.type === 'mdxjsEsm') {
    book.report('mdx-import', place, { name: node.value.startsWith('export') ? 'export' : 'import' });
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    book.report('mdx-expression', place, { name: `{${node.value}}` });
  } else if (node.type === 'link') checkLink(node, context);
  else if (node.type === 'image' && node.alt.trim() === '')
    book.report('missing-alt', place, { name: node.url });
}

function checkCounts(tags: readonly Tag[], file: SourceFile, book: Notebook): void {
  for (const [name, rule] of Object.entries(LESSON_TAGS)) {
    const uses = tags.filter((tag) => tag.name === name);
    if (rule.count === 'per-route') checkRoutes(name, uses, file, book);
    else if (rule.count) {
      for (const extra of uses.slice(1)) book.report('duplicate-tag', extra.place, { name });
      if (rule.count === 'one' && uses.length === 0)
        book.report('missing-tag', startOf(file.path), { name, why: '' });
    }
  }
}

function checkRoutes(tag: string, uses: readonly Tag[], file: SourceFile, book: Notebook): void {
  const seen = new Set<string>();
  let nearby: Place = startOf(file.path);
  for (const { attributes, place } of uses) {
    const route = attributes.route;
    nearby = place;
    if (!route) continue;
    if (!ROUTE_IDS.some((id) => id === route.value)) {
      book.report('unknown-route', route.place, { name: route.value, near: suggest(route.value, ROUTE_IDS) });
    } else if (seen.has(route.value)) book.report('duplicate-route', route.place, { tag, name: route.value });
    seen.add(route.value);
  }
  // With a misspelled route among them, the missing one is the one that was meant.
  if (uses.some(({ attributes }) => !ROUTE_IDS.some((id) => id === attributes.route?.value))) return;
  for (const name of ROUTE_IDS) if (!seen.has(name)) book.report('missing-route', nearby, { tag, name });
}

import type { CategorizeQuestion, MatchQuestion, Option, OrderQuestion } from '../domain/quiz.ts';
import type { Html } from '../domain/text.ts';
import { declareId, quoteWords, splitId } from './ids.ts';
import type { TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import type { Place } from './source-file.ts';
import { nameOf, type TextContext, toBlocks, toInline } from './to-html.ts';

/** What stands below the fields of a question. */
export interface QuestionBody {
  readonly prompt: Html;
  readonly promptWords: string;
  readonly list: TextNode | null;
  /** The quote after the list: feedback on the whole. */
  readonly quote: TextNode | null;
  /** Within it ids of answers are unique. */
  readonly scope: string;
  /** The heading: for what is missing. */
  readonly place: Place;
  readonly context: TextContext;
  readonly book: Notebook;
}

/** The quote as HTML; reports it when there is none. */
export function readFeedback(body: QuestionBody): Html {
  if (body.quote) return toBlocks(body.quote.children, body.context);
  body.book.report('missing-feedback', body.place, { name: 'Deze vraag' });
  return '';
}

/**
 * The task list of `enkel`, `meer` and `waar-niet-waar`. `word` is the author's name of the type. With `feedback` each option
 * has its quote; with `rationale` one quote stands below them all, and it is not read here.
 */
export function readOptions(
  type: 'single' | 'multi' | 'true-false',
  word: string,
  explains: 'feedback' | 'rationale' | 'none',
  body: QuestionBody,
): Option[] {
  if (body.quote && explains !== 'rationale')
    body.book.report('unexpected-text', body.context.place(body.quote), { name: nameOf(body.quote) });
  const options = listItems(body).map((item) => readOption(item, explains === 'feedback', body));
  if (options.length < 2) {
    body.book.report('missing-answers', body.place, {
      type: word,
      body: 'minstens twee regels - [ ] tekst {#a}',
    });
    return options;
  }
  const correct = options.filter((option) => option.correct).length;
  if (correct === 0) body.book.report('missing-correct-answer', body.place, { type: word });
  if (correct > 1 && type !== 'multi') body.book.report('too-many-correct', body.place, { type: word });
  if (type === 'true-false') {
    const texts = options.map(({ text }) => text.toLowerCase()).sort();
    if (texts.join() !== 'niet waar,waar') body.book.report('not-true-false', body.place, {});
  }
  return options;
}

function readOption(item: TextNode, hasFeedback: boolean, body: QuestionBody): Option {
  const answer = readAnswer(item, body);
  const quote = hasFeedback ? item.children.find((child) => child.type === 'blockquote') : undefined;
  const place = body.context.place(item);
  if (item.checked === null) body.book.report('missing-checkbox', place, {});
  if (hasFeedback && !quote)
    body.book.report('missing-feedback', place, { name: `Het antwoord '${answer.words}'` });
  refuseOthers(item, hasFeedback ? ['blockquote'] : [], body);
  const feedback = quote ? toBlocks(quote.children, body.context) : '';
  return { id: answer.id, text: answer.text, correct: item.checked === true, feedback };
}

/** The list of `volgorde`, in the right order. */
export function readOrderItems(body: QuestionBody): OrderQuestion['items'] {
  const items = listItems(body);
  if (items.length < 2 || body.list?.ordered === false) {
    body.book.report('missing-answers', body.place, {
      type: 'volgorde',
      body: 'minstens twee genummerde regels 1. tekst {#a}, in de goede volgorde',
    });
  }
  return items.map((item) => {
    refuseOthers(item, [], body);
    const { id, text } = readAnswer(item, body);
    return { id, text };
  });
}

const ARROW = /\s*(?:->|→)\s*/;

/** The list of `koppel`: `links -> rechts {#a}`. */
export function readPairs(body: QuestionBody): MatchQuestion['pairs'] {
  const items = listItems(body);
  if (items.length < 2) {
    body.book.report('missing-answers', body.place, {
      type: 'koppel',
      body: 'minstens twee regels - links -> rechts {#a}',
    });
  }
  return items.map((item) => {
    refuseOthers(item, [], body);
    const { id, rest } = splitId(firstLine(item));
    declareId(
      { id, kind: 'option', scope: body.scope, label: 'Het paar' },
      quoteWords(rest),
      item,
      body.context,
    );
    const at = rest.findIndex((node) => node.type === 'text' && ARROW.test(node.value));
    const node = rest[at];
    if (!node) body.book.report('unreadable-pair', body.context.place(item), { name: quoteWords(rest) });
    const [left = '', ...right] = node ? node.value.split(ARROW) : [''];
    const before = node ? [...rest.slice(0, at), { ...node, value: left }] : rest;
    const after = node ? [{ ...node, value: right.join(' ') }, ...rest.slice(at + 1)] : [];
    return { id, left: toInline(before, body.context), right: toInline(after, body.context) };
  });
}

/** The nested list of `groepeer`: groups with their items. Ids are unique over both levels. */
export function readCategories(body: QuestionBody): Pick<CategorizeQuestion, 'categories' | 'items'> {
  const groups = listItems(body);
  if (groups.length < 2) {
    body.book.report('missing-answers', body.place, {
      type: 'groepeer',
      body: 'minstens twee groepen - groep {#a} met ingesprongen items - item {#b}',
    });
  }
  const items: { id: string; text: Html; category: string }[] = [];
  const categories = groups.map((group) => {
    const { id, text, words } = readAnswer(group, body);
    const nested = group.children.find((child) => child.type === 'list');
    refuseOthers(group, ['list'], body);
    if (!nested) body.book.report('empty-category', body.context.place(group), { name: words });
    for (const item of nested?.children ?? []) {
      refuseOthers(item, [], body);
      const answer = readAnswer(item, body);
      items.push({ id: answer.id, text: answer.text, category: id });
    }
    return { id, label: text };
  });
  return { categories, items };
}

/** The items of the question's list; none when there is no list. */
export function listItems(body: QuestionBody): readonly TextNode[] {
  return body.list?.children ?? [];
}

/** The inline nodes of the first line of a list item. */
export function firstLine(item: TextNode): readonly TextNode[] {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first.children : [];
}

function readAnswer(
  item: TextNode,
  body: QuestionBody,
): { readonly id: string; readonly text: Html; readonly words: string } {
  const { id, rest } = splitId(firstLine(item));
  const words = quoteWords(rest);
  declareId({ id, kind: 'option', scope: body.scope, label: 'Het antwoord' }, words, item, body.context);
  return { id, text: toInline(rest, body.context), words };
}

function refuseOthers(item: TextNode, allowed: readonly string[], body: QuestionBody): void {
  const seen = new Set<string>();
  for (const node of item.children.slice(1)) {
    if (!allowed.includes(node.type) || seen.has(node.type)) {
      body.book.report('unexpected-text', body.context.place(node), { name: nameOf(node) });
    }
    seen.add(node.type);
  }
}

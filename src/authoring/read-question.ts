import type { Question, QuestionType } from '../domain/quiz.ts';
import type { Html } from '../domain/text.ts';
import { type Fields, readFields } from './fields.ts';
import { declareId, headingParts, quoteWords } from './ids.ts';
import type { TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import {
  type QuestionBody,
  readCategories,
  readFeedback,
  readOptions,
  readOrderItems,
  readPairs,
} from './quiz-bodies.ts';
import { readEstimate } from './read-estimate.ts';
import type { Section } from './sections.ts';
import { type Place, type SourceFile, scopeAt } from './source-file.ts';
import { suggest } from './suggest.ts';
import { inFile, lineToInline, nameOf, toBlocks, toInline, wordsOf } from './to-html.ts';

/** The author's words for the types of question. */
const QUESTION_TYPES: Readonly<Record<string, QuestionType>> = {
  enkel: 'single',
  meer: 'multi',
  'waar-niet-waar': 'true-false',
  volgorde: 'order',
  koppel: 'match',
  groepeer: 'categorize',
  schat: 'estimate',
  invul: 'fill-in',
  open: 'open',
};

/** How questions are written in one kind of file. */
export interface QuestionRules {
  /** Types that may be asked there. */
  readonly types: readonly QuestionType[];
  /** Field → may it be repeated. */
  readonly fields: Readonly<Record<string, boolean>>;
  /** `feedback`: quotes explain each answer. `rationale`: one quote explains the whole. `none`: nothing is explained. */
  readonly explains: 'feedback' | 'rationale' | 'none';
  /** Types that need no objective. */
  readonly withoutObjective: readonly QuestionType[];
}

/** A question as it is written; `rationale` is empty unless the rules ask for one. */
export interface QuestionReading {
  readonly question: Question;
  readonly rationale: Html;
  /** Its heading. */
  readonly place: Place;
}

/** Reads the question of one section, however incomplete. `owner` is the lesson or course quiz it belongs to. */
export function readQuestion(
  file: SourceFile,
  section: Section,
  owner: string,
  rules: QuestionRules,
  book: Notebook,
): QuestionReading {
  const place = {
    file: file.path,
    line: section.heading.start.line,
    column: section.heading.start.column,
  };
  const { id, rest: heading } = headingParts(section.heading);
  const thing = { id, kind: 'question', scope: owner, label: 'De vraag' } as const;
  declareId(thing, wordsOf(heading), section.heading, inFile(file.path, book));
  const fields = readFields(file, section.body, rules.fields, book);
  const type = readType(fields, place, rules, book);
  const optional = type !== null && rules.withoutObjective.includes(type);
  const base = {
    id,
    objective: readObjective(fields, place, owner, optional, book),
    hints: fields.all('Hint').map(({ value, place: at }) => lineToInline(value, at, book)),
    asksCertainty: readCertainty(fields, book),
  };
  const body = splitBody(fields, heading, file, book, scopeAt(place), place);
  // Without a known type nobody can tell which answers belong here; the question keeps its place and its id.
  if (type === null) {
    return { question: { ...base, prompt: body.prompt, type: 'open', model: '' }, rationale: '', place };
  }
  for (const node of body.unexpected) reportUnexpected(node, file, book);
  return {
    question: makeQuestion(type, { ...base, prompt: body.prompt }, fields, rules, body),
    rationale: rules.explains === 'rationale' ? readRationale(heading, body) : '',
    place,
  };
}

type Base = Pick<Question, 'id' | 'objective' | 'prompt' | 'hints' | 'asksCertainty'>;

function makeQuestion(
  type: QuestionType,
  base: Base,
  fields: Fields,
  { explains }: QuestionRules,
  body: QuestionBody,
): Question {
  const feedback = () => (explains === 'feedback' ? readFeedback(body) : '');
  switch (type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return { ...base, type, options: readOptions(type, authorWord(type), explains, body) };
    case 'order':
      return { ...base, type, items: readOrderItems(body), feedback: feedback() };
    case 'match':
      return { ...base, type, pairs: readPairs(body), feedback: feedback() };
    case 'categorize':
      return { ...base, type, ...readCategories(body), feedback: feedback() };
    case 'estimate':
      return { ...base, type, ...readEstimate(fields, body) };
    case 'fill-in':
      return { ...base, type, accepted: readAccepted(fields, body), feedback: feedback() };
    case 'open':
      refuseList(body);
      return { ...base, type, model: body.quote ? readFeedback(body) : '' };
  }
}

function readRationale(heading: readonly TextNode[], body: QuestionBody): Html {
  if (body.quote) return toBlocks(body.quote.children, body.context);
  body.book.report('missing-rationale', body.place, { name: quoteWords(heading) });
  return '';
}

function readObjective(
  fields: Fields,
  place: Place,
  owner: string,
  optional: boolean,
  book: Notebook,
): string {
  const field = fields.one('Doel');
  if (field) book.refer('objective', field.value, field.place, owner);
  else if (!optional) book.report('missing-field', place, { name: 'Doel' });
  return field?.value ?? '';
}

function readType(fields: Fields, place: Place, rules: QuestionRules, book: Notebook): QuestionType | null {
  const field = fields.one('Soort');
  if (!field) {
    book.report('missing-field', place, { name: 'Soort' });
    return null;
  }
  const known = rules.types.map(authorWord);
  const type = QUESTION_TYPES[field.value];
  if (type && rules.types.includes(type)) return type;
  if (type) book.report('unsuitable-type', field.place, { name: field.value, known });
  else {
    const near = suggest(field.value, known);
    book.report('unknown-question-type', field.place, { name: field.value, near, known });
  }
  return null;
}

function authorWord(type: QuestionType): string {
  return Object.entries(QUESTION_TYPES).find(([, value]) => value === type)?.[0] ?? type;
}

function readCertainty(fields: Fields, book: Notebook): boolean {
  const field = fields.one('Zekerheid');
  if (field && !['ja', 'nee'].includes(field.value)) {
    book.report('invalid-value', field.place, { name: 'Zekerheid', expected: 'ja of nee', near: null });
  }
  return field?.value === 'ja';
}

function readAccepted(fields: Fields, body: QuestionBody): readonly string[] {
  refuseList(body);
  const accepted = (fields.one('Goed')?.value ?? '')
    .split(/\s+\/\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (accepted.length === 0) body.book.report('missing-correct-answer', body.place, { type: 'invul' });
  if (!body.promptWords.includes('…')) body.book.report('missing-gap', body.place, {});
  return accepted;
}

/** Parts a question's text: prompt paragraphs, then one list, then one quote. Anything else stands out of place. */
function splitBody(
  fields: Fields,
  heading: readonly TextNode[],
  file: SourceFile,
  book: Notebook,
  scope: string,
  place: Place,
): QuestionBody & { readonly unexpected: readonly TextNode[] } {
  const context = inFile(file.path, book);
  const paragraphs: TextNode[] = [];
  const unexpected: TextNode[] = [];
  let list: TextNode | null = null;
  let quote: TextNode | null = null;
  for (const node of fields.rest) {
    if (node.type === 'list' && !list && !quote) list = node;
    else if (node.type === 'blockquote' && !quote) quote = node;
    else if (!['paragraph', 'html'].includes(node.type) || list || quote) unexpected.push(node);
    else paragraphs.push(node);
  }
  const situation = paragraphs.map((node) => promptPart(node, context));
  const prompt = [toInline(heading, context), ...situation].join(' ');
  const promptWords = wordsOf([...heading, ...paragraphs]);
  return { prompt, promptWords, list, quote, scope, place, context, book, unexpected };
}

/** A prompt stands in a legend, which holds no paragraphs; a span per paragraph lets the style sheet set them apart. */
function promptPart(node: TextNode, context: QuestionBody['context']): Html {
  const html = toInline(node.type === 'paragraph' ? node.children : [node], context);
  return `<span class="situation">${html}</span>`;
}

function refuseList(body: QuestionBody): void {
  if (body.list)
    body.book.report('unexpected-text', body.context.place(body.list), { name: nameOf(body.list) });
}

/** Reports text that stands where no text of its kind may stand. */
export function reportUnexpected(node: TextNode, file: SourceFile, book: Notebook): void {
  const { line, column } = node.start;
  book.report('unexpected-text', { file: file.path, line, column }, { name: nameOf(node) });
}

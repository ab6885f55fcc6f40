import { z } from 'zod';
import type { EstimateQuestion, Question, QuestionType, Quiz } from '../domain/quiz.ts';
import type { Html } from '../domain/text.ts';
import { type Fields, readFields } from './fields.ts';
import { declareId, declareKey, headingParts } from './ids.ts';
import { parseMarkdown, type TextNode } from './markdown.ts';
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
import { frontMatter, readYaml } from './read-yaml.ts';
import { type Section, splitSections } from './sections.ts';
import { type Place, type SourceFile, scopeAt, startOf } from './source-file.ts';
import { suggest } from './suggest.ts';
import { inFile, lineToInline, nameOf, toInline, wordsOf } from './to-html.ts';

/** The author's words for the types of question. */
export const QUESTION_TYPES: Readonly<Record<string, QuestionType>> = {
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

const FIELDS = {
  Doel: false,
  Soort: false,
  Hint: true,
  Zekerheid: false,
  Goed: false,
  Schaal: false,
  Stap: false,
  Marge: false,
  Eenheid: false,
};

const SCHEMA = z.strictObject({ titel: z.string(), vervallen: z.array(z.string()).optional() });

/**
 * Reads `toets.md` of lesson `lessonId`. Out: every question, however incomplete; what is wrong is in
 * `book`. Format: docs/decisions/0002-authoring-formats.md.
 */
export function readQuiz(file: SourceFile, lessonId: string, book: Notebook): Quiz {
  const front = readYaml(frontMatter(file), SCHEMA, book);
  front?.value.vervallen?.forEach((id, index) => {
    declareKey(id, 'retired', lessonId, front.at('vervallen', index), book);
  });
  const { before, sections } = splitSections(parseMarkdown(file.text));
  for (const node of before) reportUnexpected(node, file, book);
  if (sections.length === 0) {
    book.report('missing-question', startOf(file.path), {});
    book.lose('question', lessonId);
  }
  const questions = sections.map((section) => readQuestion(file, section, lessonId, book));
  return { title: front?.value.titel ?? '', questions };
}

function readQuestion(file: SourceFile, section: Section, lessonId: string, book: Notebook): Question {
  const place = {
    file: file.path,
    line: section.heading.start.line,
    column: section.heading.start.column,
  };
  const { id, rest: heading } = headingParts(section.heading);
  const thing = { id, kind: 'question', scope: lessonId, label: 'De vraag' } as const;
  declareId(thing, wordsOf(heading), section.heading, inFile(file.path, book));
  const fields = readFields(file, section.body, FIELDS, book);
  const objective = fields.one('Doel');
  if (objective) book.refer('objective', objective.value, objective.place, lessonId);
  else book.report('missing-field', place, { name: 'Doel' });
  const type = readType(fields, place, book);
  const body = splitBody(fields, heading, file, book, scopeAt(place), place);
  const base = {
    id,
    objective: objective?.value ?? '',
    prompt: body.prompt,
    hints: fields.all('Hint').map(({ value, place: at }) => lineToInline(value, at, book)),
    asksCertainty: readCertainty(fields, book),
  };
  // Without a known type nobody can tell which answers belong here; the question keeps its place and its id.
  if (type === null) return { ...base, type: 'open', model: '' };
  for (const node of body.unexpected) reportUnexpected(node, file, book);
  return makeQuestion(type, base, fields, body);
}

type Base = Omit<
  EstimateQuestion,
  'type' | 'min' | 'max' | 'step' | 'unit' | 'answer' | 'bands' | 'feedback'
>;

function makeQuestion(type: QuestionType, base: Base, fields: Fields, body: QuestionBody): Question {
  switch (type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return { ...base, type, options: readOptions(type, authorWord(type), body) };
    case 'order':
      return { ...base, type, items: readOrderItems(body), feedback: readFeedback(body) };
    case 'match':
      return { ...base, type, pairs: readPairs(body), feedback: readFeedback(body) };
    case 'categorize':
      return { ...base, type, ...readCategories(body), feedback: readFeedback(body) };
    case 'estimate':
      return { ...base, type, ...readEstimate(fields, body) };
    case 'fill-in':
      return { ...base, type, accepted: readAccepted(fields, body), feedback: readFeedback(body) };
    case 'open':
      refuseList(body);
      return { ...base, type, model: body.quote ? readFeedback(body) : '' };
  }
}

function readType(fields: Fields, place: Place, book: Notebook): QuestionType | null {
  const field = fields.one('Soort');
  if (!field) {
    book.report('missing-field', place, { name: 'Soort' });
    return null;
  }
  const type = QUESTION_TYPES[field.value];
  if (type) return type;
  const known = Object.keys(QUESTION_TYPES);
  book.report('unknown-question-type', field.place, {
    name: field.value,
    near: suggest(field.value, known),
    known,
  });
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

function reportUnexpected(node: TextNode, file: SourceFile, book: Notebook): void {
  const { line, column } = node.start;
  book.report('unexpected-text', { file: file.path, line, column }, { name: nameOf(node) });
}

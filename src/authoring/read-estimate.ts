import type { EstimateQuestion } from '../domain/quiz.ts';
import { type Fields, readNumber } from './fields.ts';
import { quoteWords } from './ids.ts';
import type { TextNode } from './markdown.ts';
import { firstLine, listItems, type QuestionBody, readFeedback } from './quiz-bodies.ts';
import { nameOf, toInline } from './to-html.ts';

type Estimate = Omit<EstimateQuestion, 'type' | 'id' | 'objective' | 'prompt' | 'hints' | 'asksCertainty'>;
type Band = EstimateQuestion['bands'][number];

const SCALE = /^(-?\d+(?:[.,]\d+)?)\s+tot\s+(-?\d+(?:[.,]\d+)?)$/;
const BAND = /^(-?\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(-?\d+(?:[.,]\d+)?))?:\s+/;

/**
 * The fields and body of a `schat` question: scored with `Goed` and a quote, or a self-estimate with a list of bands that
 * together cover the scale.
 */
export function readEstimate(fields: Fields, body: QuestionBody): Estimate {
  const { book } = body;
  const { min, max } = readScale(fields, body);
  const numberOr = (key: string, otherwise: number): number => {
    const field = fields.one(key);
    return field ? (readNumber(field, key, book) ?? otherwise) : otherwise;
  };
  const step = numberOr('Stap', 1);
  const margin = numberOr('Marge', 0);
  const right = fields.one('Goed');
  const scale = { min, max, step, unit: fields.one('Eenheid')?.value ?? '' };
  if (!right) {
    const bands = readBands(body);
    checkCover(bands, scale, body);
    return { ...scale, answer: null, bands, feedback: body.quote ? readFeedback(body) : '' };
  }
  if (body.list) book.report('unexpected-text', body.context.place(body.list), { name: nameOf(body.list) });
  const value = readNumber(right, 'Goed', book);
  if (value !== null && (value < min || value > max))
    book.report('answer-off-scale', right.place, { name: right.value });
  return { ...scale, answer: { value: value ?? min, margin }, bands: [], feedback: readFeedback(body) };
}

function readScale(fields: Fields, body: QuestionBody): { readonly min: number; readonly max: number } {
  const field = fields.one('Schaal');
  if (!field) {
    body.book.report('missing-field', body.place, { name: 'Schaal' });
    return { min: 0, max: 100 };
  }
  const parts = SCALE.exec(field.value);
  const min = toNumber(parts?.[1]);
  const max = toNumber(parts?.[2]);
  if (parts && min < max) return { min, max };
  body.book.report('unreadable-scale', field.place, { name: field.value });
  return { min: 0, max: 100 };
}

function readBands(body: QuestionBody): Band[] {
  const items = listItems(body);
  if (items.length === 0) {
    body.book.report('missing-answers', body.place, {
      type: 'schat',
      body: "'Goed: getal', of een lijst - 0-1: feedback",
    });
  }
  return items.flatMap((item) => readBand(item, body) ?? []);
}

function readBand(item: TextNode, body: QuestionBody): Band | null {
  const [first, ...rest] = firstLine(item);
  const parts = first?.type === 'text' ? BAND.exec(first.value) : null;
  if (!first || !parts) {
    body.book.report('unreadable-band', body.context.place(item), { name: quoteWords(firstLine(item)) });
    return null;
  }
  const from = toNumber(parts[1]);
  const text = { ...first, value: first.value.slice(parts[0].length) };
  return {
    from,
    to: parts[2] === undefined ? from : toNumber(parts[2]),
    feedback: toInline([text, ...rest], body.context),
  };
}

function checkCover(
  bands: readonly Band[],
  scale: { min: number; max: number; step: number },
  body: QuestionBody,
): void {
  if (bands.length === 0) return;
  let next = scale.min;
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    if (band.from > next) report(next, band.from - scale.step);
    next = Math.max(next, band.to + scale.step);
  }
  if (next <= scale.max) report(next, scale.max);

  function report(from: number, to: number): void {
    body.book.report('scale-not-covered', body.place, { from, to });
  }
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

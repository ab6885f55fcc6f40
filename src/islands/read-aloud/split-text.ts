/** From and up to which character of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Chrome breaks off an utterance after some fifteen seconds; this many characters take less, also when read slowly. */
const MOST = 160;

/**
 * A text in pieces to be read one by one: its sentences, and a long one in parts, after a comma where there is one.
 * Out: spans without white space around them; a text without a word gives none.
 */
export function splitText(text: string): readonly Span[] {
  const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text);
  return [...sentences].flatMap(({ segment, index }) => splitSentence(segment, index));
}

function splitSentence(sentence: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < sentence.length) {
    const end = start + lengthOfPart(sentence.slice(start));
    const part = sentence.slice(start, end);
    const first = offset + start + part.length - part.trimStart().length;
    const last = offset + start + part.trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(part)) spans.push({ start: first, end: last });
    start = end;
  }
  return spans;
}

/** How far to read before a breath: all of it, up to the last comma that fits, or up to the last space. */
function lengthOfPart(text: string): number {
  if (text.trimEnd().length <= MOST) return text.length;
  const head = text.slice(0, MOST);
  const pause = Math.max(...[', ', '; ', ': ', ' – '].map((mark) => head.lastIndexOf(mark) + mark.length));
  if (pause > MOST / 3) return pause;
  const space = head.lastIndexOf(' ');
  return space > 0 ? space + 1 : MOST;
}

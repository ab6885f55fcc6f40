import { readAloudText } from '../../i18n/nl-read-aloud.ts';
import { splitText } from './split-text.ts';

/** Something to read in one go, and where it stands. */
export interface Piece {
  readonly text: string;
  /** The paragraph, item or picture that it is of. */
  readonly block: Element;
  /** The words in the page; a picture has none. */
  readonly range: Range | null;
}

// Controls, what stands beside the text, and what is there for a screen reader only. A term is a button and a word of its sentence.
const SKIPPED = [
  'button:not(.term)',
  'a.btn',
  'input',
  'select',
  'textarea',
  'nav',
  'dialog',
  'figure.video',
  'iframe',
  'svg:not([role=img])',
  '[popover]',
  '[aria-hidden=true]',
  'details:not([open]) > summary',
  'script',
  'style',
  'template',
  'noscript',
  '.vh',
  '.strip',
  '.evidence',
  '.certainty',
  '.chk',
  '.task > .js-only',
  '.choose-route',
  '.lesson-close',
  '.panels',
  '.moments',
  '[aria-labelledby=bronnen]',
].join();

/** All that can be read in `root`, in the order of the page: only what is shown now, nothing is unfolded for it. */
export function collectPieces(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let block = root;
  let words: Text[] = [];

  function flush(): void {
    pieces.push(...piecesOf(block, words));
    words = [];
  }

  function visit(element: Element): void {
    if (element.matches(SKIPPED) || !isShown(element)) return;
    if (element.matches('svg, img')) {
      flush();
      const name = element.getAttribute('aria-label') ?? element.getAttribute('alt');
      if (name) pieces.push({ text: readAloudText.picture(name), block: element, range: null });
      return;
    }
    const display = getComputedStyle(element).display;
    const inline = display.startsWith('inline') || display === 'contents';
    const around = block;
    if (!inline) {
      flush();
      block = element;
    }
    for (const child of element.childNodes) {
      if (child instanceof Text) words.push(child);
      else if (child instanceof Element) visit(child);
    }
    if (!inline) {
      flush();
      block = around;
    }
  }

  visit(root);
  return pieces;
}

function piecesOf(block: Element, words: readonly Text[]): readonly Piece[] {
  const text = words.map(({ data }) => data).join('');
  return splitText(text).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...placeOf(words, start));
    range.setEnd(...placeOf(words, end));
    return { text: text.slice(start, end).replace(/\s+/g, ' '), block, range };
  });
}

/** In which text a character stands, and where; the end of one text goes before the start of the next. */
function placeOf(words: readonly Text[], offset: number): [Text, number] {
  let before = 0;
  for (const word of words) {
    if (offset <= before + word.length) return [word, offset - before];
    before += word.length;
  }
  throw new RangeError(`No character ${offset}`);
}

function isShown(element: Element): boolean {
  // An element without a box of its own may have shown children.
  if (getComputedStyle(element).display === 'contents') return true;
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility()
    : element.getClientRects().length > 0;
}

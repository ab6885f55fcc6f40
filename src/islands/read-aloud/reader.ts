/**
 * Reading aloud, loaded at the first click on its button: a file of its own, since nobody who does not use it should wait
 * for it. Reads what `main` shows, from where the learner is.
 */
import { readAloudText } from '../../i18n/nl-read-aloud.ts';
import { $setting } from '../../stores/settings.ts';
import { createBar } from './bar.ts';
import { collectPieces, type Piece } from './collect-pieces.ts';
import { boxOf, createPlaceMark, pieceInView, type View } from './follow-place.ts';
import styles from './read-aloud.css?inline';
import { createReading } from './reading.ts';
import { browserSpeech } from './speech.ts';

const USUAL = '100';
const html = document.documentElement;
const opener = document.querySelector<HTMLButtonElement>('[data-module]');
const speed = $setting('reading-speed');
let pieces: readonly Piece[] = [];

const bar = createBar(speed.get() || USUAL, {
  toggle() {
    if (reading.state === 'reading') reading.pause();
    else if (reading.state === 'paused') goOn();
    else startHere();
  },
  stop: close,
  speed(chosen) {
    speed.set(chosen === USUAL ? '' : chosen);
    reading.setRate(Number(chosen) / 100);
  },
});
const place = createPlaceMark(readView, mayMove);
const reading = createReading(
  browserSpeech(speechSynthesis),
  {
    state(state, why) {
      bar.show(state);
      if (state === 'idle') place.clear();
      bar.say(why === 'asked' ? '' : readAloudText[why]);
    },
    piece(index) {
      const piece = pieces[index];
      if (!piece?.block.isConnected) return false;
      place.show(piece);
      return true;
    },
  },
  Number(speed.get() || USUAL) / 100,
);

function startHere(): void {
  // The casus as it is played, or the text of the lesson.
  const root = document.querySelector('.player') ?? document.querySelector('main article');
  pieces = root ? collectPieces(root) : [];
  place.follow();
  const tops = pieces.map((piece) => ({
    top: boxOf(piece).top,
    heading: piece.block.closest('h1, h2, h3') !== null,
  }));
  reading.start(
    pieces.map(({ text }) => text),
    scrollY === 0 ? 0 : pieceInView(tops, readView()),
  );
}

function goOn(): void {
  place.follow();
  reading.resume();
}

function open(): void {
  document.body.append(bar.element);
  html.classList.add('has-read-bar');
  startHere();
  bar.focus();
}

function close(): void {
  const hadFocus = bar.element.contains(document.activeElement);
  reading.stop();
  bar.element.remove();
  html.classList.remove('has-read-bar');
  if (hadFocus) opener?.focus({ preventScroll: true });
}

function readView(): View {
  const strip = document.querySelector('.strip')?.getBoundingClientRect();
  const isStuck = strip !== undefined && strip.top <= 0;
  return { top: isStuck ? strip.bottom : 0, bottom: innerHeight - bar.element.offsetHeight };
}

function mayMove(): boolean {
  return html.dataset.motion !== 'calm' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
bar.show('idle');
if (opener) opener.onclick = open;
// Else a browser goes on reading on the next page.
addEventListener('pagehide', () => reading.stop());
// Another scene: what was being read is gone.
const player = document.querySelector('.player');
if (player) {
  new MutationObserver(() => {
    if (reading.state !== 'idle' && pieces.some(({ block }) => !block.isConnected)) reading.stop();
  }).observe(player, { childList: true, subtree: true });
}
open();

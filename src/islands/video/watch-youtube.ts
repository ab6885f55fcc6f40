const ORIGIN = 'https://www.youtube-nocookie.com';
/** Without a word from the player after this long, the network is taken to block it. */
const PATIENCE_MS = 4_000;
const KNOCK_MS = 500;

/** The address of the embedded player. `origin` is this page's, so that the player answers it; `play` starts at once. */
export function embedUrl(youtubeId: string, origin: string, play: boolean): string {
  const query = new URLSearchParams({
    enablejsapi: '1',
    rel: '0',
    playsinline: '1',
    hl: 'nl',
    cc_lang_pref: 'nl',
  });
  // A file opened from disk has the origin "null", which the player refuses.
  if (origin.startsWith('http')) query.set('origin', origin);
  if (play) query.set('autoplay', '1');
  return `${ORIGIN}/embed/${encodeURIComponent(youtubeId)}?${query}`;
}

/**
 * Whether a blocked player can be told from a slow one: an iframe fires `load` for a refused page too, so the player is
 * asked to speak (`listening`), and silence is taken as blocked. Should it speak later after all, that is withdrawn.
 * In: called with `true` when blocked, `false` when it speaks. Out: the way to stop.
 */
export function watchYoutube(frame: HTMLIFrameElement, onBlocked: (blocked: boolean) => void): () => void {
  // To whoever is in the frame: a strict target would log an error as long as the player is not there.
  const knock = setInterval(() => frame.contentWindow?.postMessage('{"event":"listening"}', '*'), KNOCK_MS);
  const giveUp = setTimeout(() => onBlocked(true), PATIENCE_MS);
  const hear = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== ORIGIN) return;
    stop();
    onBlocked(false);
  };
  const stop = () => {
    clearInterval(knock);
    clearTimeout(giveUp);
    removeEventListener('message', hear);
  };
  addEventListener('message', hear);
  return stop;
}

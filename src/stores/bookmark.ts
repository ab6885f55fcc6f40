import { BOOKMARK_KEY } from './keys.ts';
import { persistedText } from './texts.ts';

/** The page that was open last, relative to the course root; empty at the start. */
export const $bookmark = persistedText(BOOKMARK_KEY);

/**
 * What every page of the website loads once it stands: `tools/offline` makes `offline.js` of it. It has the pages kept
 * for work without a network, and tells of a new version.
 */
import { keepPages } from './keep-pages.ts';

void keepPages(window);

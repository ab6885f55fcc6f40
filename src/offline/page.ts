/**
 * What every page of the website loads once it stands: `tools/offline` makes `offline.js` of it. It fetches what comes next, has
 * the pages kept for work without a network, and tells of a new version.
 */
import { fetchAhead } from './fetch-ahead.ts';
import { keepPages } from './keep-pages.ts';

fetchAhead(window);
void keepPages(window);

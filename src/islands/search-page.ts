/** The island of the search page, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { Search } from './search/Search.tsx';

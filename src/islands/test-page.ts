/** The island of the final test, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { FinalTest } from './test/FinalTest.tsx';

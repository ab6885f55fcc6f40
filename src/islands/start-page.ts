/** The island of the start quiz, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { StartQuiz } from './start/StartQuiz.tsx';

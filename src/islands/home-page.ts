/** The islands of the overview, in one module, for the reason that `lesson-page.ts` gives. */
export { LessonStatus } from './home/LessonStatus.tsx';
export { ResumeCard } from './home/ResumeCard.tsx';
export { RouteChoice } from './home/RouteChoice.tsx';

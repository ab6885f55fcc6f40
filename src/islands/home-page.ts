/** The islands of the overview, in one module, for the reason that `lesson-page.ts` gives. */
export { FinishList } from './home/FinishList.tsx';
export { ResumeCard } from './home/ResumeCard.tsx';
export { RouteChoice } from './home/RouteChoice.tsx';
export { StartOffer } from './home/StartOffer.tsx';

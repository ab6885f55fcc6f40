/** The islands of the follow-up, in one module, for the reason that `lesson-page.ts` gives. */
export { FollowUpCard } from './follow-up/FollowUpCard.tsx';
export { FollowUpOverview } from './follow-up/FollowUpOverview.tsx';

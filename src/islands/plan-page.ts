/** The island of the action plan, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { ActionPlan } from './plan/ActionPlan.tsx';

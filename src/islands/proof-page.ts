/** The island of the proof of participation, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { Proof } from './proof/Proof.tsx';

/** The island of the settings, in a module of its own, for the reason that `lesson-page.ts` gives. */
export { Settings } from './settings/Settings.tsx';

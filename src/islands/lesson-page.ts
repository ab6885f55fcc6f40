/**
 * The islands of a lesson page, in one module on purpose: each file of its own would be one more request before the page
 * answers, and in an LMS a request costs more than a byte. Import them from here in `.astro` files.
 */
export { LessonEnd } from './progress/LessonEnd.tsx';
export { StepStrip } from './progress/StepStrip.tsx';
export { Question } from './quiz/Question.tsx';
export { Reflection } from './reflection/Reflection.tsx';
export { TaskChoice } from './task/TaskChoice.tsx';
export { VideoFacade } from './video/VideoFacade.tsx';

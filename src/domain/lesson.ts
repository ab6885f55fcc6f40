import type { LessonOutline, RouteId } from './course.ts';
import type { Quiz } from './quiz.ts';
import type { Scenario } from './scenario.ts';
import type { Html } from './text.ts';

export interface Objective {
  /** `lesson.number`, e.g. `1.2`. */
  readonly id: string;
  readonly text: string;
  /** Level after Bloom, in Dutch as authors write it: onthouden, begrijpen, toepassen, analyseren, evalueren, creëren. */
  readonly level: string;
}

export interface GroupExercise {
  readonly name: string;
  readonly minutes: number;
  readonly steps: Html;
  readonly facilitator: Html;
}

/** An open question to oneself. What is written stays on the device. */
export interface ReflectionPrompt {
  readonly id: string;
  readonly question: Html;
}

/** A small drawing that shows the idea of a lesson. */
export interface Picture {
  /** What it says to who does not see it: plain text. */
  readonly alt: string;
  /** As SVG writes it: `min-x min-y width height`. */
  readonly viewBox: string;
  /** What stands inside `<svg>`, from a fixed and safe set, in colours that are tokens of the page. */
  readonly shapes: Html;
}

/** Everything of a lesson except its running text, which stays in `les.mdx`. */
export interface Lesson extends LessonOutline {
  readonly lead: string;
  readonly picture: Picture | null;
  readonly objectives: readonly Objective[];
  /** Glossary terms introduced here, in order. */
  readonly terms: readonly string[];
  /** Ids of the sources the lesson's claims name, in order of first use. */
  readonly sources: readonly string[];
  readonly reflections: readonly ReflectionPrompt[];
  /** The transfer task per route: what to do at work tomorrow. Block HTML. */
  readonly tasks: Readonly<Record<RouteId, Html>>;
  readonly groupExercise: GroupExercise;
  /** Scenes of the lesson's own animated clip, for who draws it. */
  readonly clip: readonly string[];
  readonly quiz: Quiz;
  /** Ids of questions that the running text places by itself; the rest stand together in the quiz. */
  readonly placedQuestions: readonly string[];
  readonly story: Scenario | null;
}

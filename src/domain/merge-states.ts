import type { TestAttempt } from './final-test.ts';
import type { LearnerState, LessonProgress, QuestionProgress, ScenarioRun } from './progress.ts';
import { emptyLessonProgress, MOST_RUNS } from './progress-changes.ts';

/**
 * Joins what one learner did in one attempt on two devices, so that nothing of either is lost: every answer, every run,
 * every sitting of the test, and of each the furthest. What cannot be had twice (route, bookmark) comes from `first`.
 */
export function mergeStates(first: LearnerState, second: LearnerState): LearnerState {
  const ids = new Set([...Object.keys(first.lessons), ...Object.keys(second.lessons)]);
  return {
    route: first.route ?? second.route,
    bookmark: first.bookmark || second.bookmark,
    lessons: Object.fromEntries(
      [...ids].map((id) => [
        id,
        mergeLessons(first.lessons[id] ?? emptyLessonProgress, second.lessons[id] ?? emptyLessonProgress),
      ]),
    ),
    test: { attempts: mergeAttempts(first.test.attempts, second.test.attempts) },
  };
}

function mergeLessons(first: LessonProgress, second: LessonProgress): LessonProgress {
  const questions = { ...second.questions, ...first.questions };
  for (const [id, other] of Object.entries(second.questions)) {
    const own = Object.hasOwn(first.questions, id) ? first.questions[id] : undefined;
    if (own) questions[id] = mergeQuestions(own, other);
  }
  return {
    stepsSeen: [...new Set([...first.stepsSeen, ...second.stepsSeen])],
    lastStep: first.lastStep || second.lastStep,
    questions,
    scenario:
      first.scenario && second.scenario
        ? {
            runs: mergeRuns(first.scenario.runs, second.scenario.runs),
            done: first.scenario.done || second.scenario.done,
          }
        : (first.scenario ?? second.scenario),
    ...((first.done || second.done) && { done: true }),
  };
}

function mergeQuestions(first: QuestionProgress, second: QuestionProgress): QuestionProgress {
  const { answer, attempts, certainty } = second.attempts > first.attempts ? second : first;
  const known = [first.best, second.best].filter((best) => best !== null);
  return { answer, attempts, certainty, best: known.length === 0 ? null : Math.max(...known) };
}

/** The runs of `first` come last: its newest is the one that is being played. A run that another continues is left out. */
function mergeRuns(first: readonly ScenarioRun[], second: readonly ScenarioRun[]): readonly ScenarioRun[] {
  const others = second.filter((run) => !first.some((longer) => continues(longer, run)));
  const own = first.filter(
    (run, at) => at === first.length - 1 || !others.some((longer) => continues(longer, run)),
  );
  return [...others, ...own].slice(-MOST_RUNS);
}

function continues(longer: ScenarioRun, run: ScenarioRun): boolean {
  return run.role === longer.role && run.path.every((choice, index) => choice === longer.path[index]);
}

/**
 * In the order in which they were handed in, and an open one last, where it is looked for. Of two sittings that are open
 * the one that was begun later stays: there is never more than one.
 */
function mergeAttempts(
  first: readonly TestAttempt[],
  second: readonly TestAttempt[],
): readonly TestAttempt[] {
  const attempts = [...first];
  for (const attempt of second) {
    const at = attempts.findIndex(
      ({ seed, startedAt }) => seed === attempt.seed && startedAt === attempt.startedAt,
    );
    const own = attempts[at];
    if (own) attempts[at] = mergeSittings(own, attempt);
    else attempts.push(attempt);
  }
  const newest = Math.max(...attempts.map((attempt) => (isOpen(attempt) ? attempt.startedAt : 0)));
  const open = attempts.find((attempt) => isOpen(attempt) && attempt.startedAt === newest);
  const handedIn = attempts.filter((attempt) => !isOpen(attempt));
  handedIn.sort((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0));
  return open ? [...handedIn, open] : handedIn;
}

function isOpen({ submittedAt }: TestAttempt): boolean {
  return submittedAt === null;
}

/** A test that was handed in never changes again; if both were, the first hand-in counts. */
function mergeSittings(first: TestAttempt, second: TestAttempt): TestAttempt {
  if (first.submittedAt === null && second.submittedAt === null) {
    return { ...first, answers: { ...second.answers, ...first.answers } };
  }
  if (first.submittedAt === null) return second;
  if (second.submittedAt === null) return first;
  return second.submittedAt < first.submittedAt ? second : first;
}

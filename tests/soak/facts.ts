import type { TestAttempt } from '../../src/domain/final-test.ts';
import type { LearnerState, LessonProgress, ScenarioRun } from '../../src/domain/progress.ts';
import { emptyLessonProgress, MOST_RUNS } from '../../src/domain/progress-changes.ts';

interface QuestionFacts {
  readonly attempts: number;
  readonly best: number | null;
  readonly answers: ReadonlySet<string>;
}

interface LessonFacts {
  readonly steps: Set<string>;
  readonly questions: Map<string, QuestionFacts>;
  readonly runs: Set<string>;
  done: boolean;
}

/**
 * What is known of a learner from states that were seen at several moments, in a form in which order and place do not
 * matter: of everything the furthest. Answers both questions: is all of it there, and is there anything else?
 */
export class Facts {
  readonly #lessons = new Map<string, LessonFacts>();
  /** By seed, as often as it was seen. */
  readonly #sittings = new Map<string, readonly TestAttempt[]>();
  readonly #left = new Set<string>();
  readonly #bookmarks = new Set<string>();
  #hasRoute = false;

  add({ route, bookmark, lessons, test }: LearnerState): void {
    this.#hasRoute ||= route !== null;
    if (bookmark) this.#bookmarks.add(bookmark);
    for (const [id, lesson] of Object.entries(lessons)) this.#addLesson(id, lesson);
    for (const attempt of test.attempts) {
      this.#sittings.set(attempt.seed, [...(this.#sittings.get(attempt.seed) ?? []), attempt]);
    }
  }

  /** The learner left this test unfinished, so that nobody may miss it. */
  leave(seed: string): void {
    this.#left.add(seed);
  }

  /** Two open tests became one where two devices met: the earlier one is gone, by design. */
  leaveWhatGaveWay(state: LearnerState): void {
    for (const [seed, seen] of this.#sittings) {
      const isHere = state.test.attempts.some((attempt) => attempt.seed === seed);
      if (!isHere && hasLaterOpen(state.test.attempts, seen[0]?.startedAt ?? 0)) this.leave(seed);
    }
  }

  /** What of this is missing in `state`. In: `all`, every run that was ever played, since only so many are kept. */
  missingIn(state: LearnerState, all: Facts): readonly string[] {
    const missing = this.#hasRoute && state.route === null ? ['the route'] : [];
    for (const [id, facts] of this.#lessons) {
      const most = all.#lessons.get(id)?.runs.size ?? 0;
      missing.push(...missingInLesson(id, facts, state.lessons[id] ?? emptyLessonProgress, most));
    }
    for (const seen of this.#sittings.values()) {
      const what = this.#missingSitting(seen, state.test.attempts);
      if (what) missing.push(what);
    }
    return missing;
  }

  /** What of `state` is not in this. */
  foreignIn({ bookmark, lessons, test }: LearnerState): readonly string[] {
    const foreign = bookmark && !this.#bookmarks.has(bookmark) ? [bookmark] : [];
    for (const [id, lesson] of Object.entries(lessons)) {
      const facts = this.#lessons.get(id);
      for (const [question, { answer, attempts, best }] of Object.entries(lesson.questions)) {
        const known = facts?.questions.get(question);
        if (!known?.answers.has(answer.join())) foreign.push(`${id}: the answer ${answer} to ${question}`);
        else if (attempts > known.attempts || (best ?? 0) > (known.best ?? 0)) {
          foreign.push(`${id}: the points of ${question}`);
        }
      }
      for (const step of lesson.stepsSeen) if (!facts?.steps.has(step)) foreign.push(`${id}: step ${step}`);
      for (const run of lesson.scenario?.runs ?? []) {
        const isKnown = [...(facts?.runs ?? [])].some((longer) => longer.startsWith(runText(run)));
        if (!isKnown) foreign.push(`${id}: run ${runText(run)}`);
      }
    }
    for (const { seed } of test.attempts) if (!this.#sittings.has(seed)) foreign.push(`test ${seed}`);
    return foreign;
  }

  #missingSitting(seen: readonly TestAttempt[], now: readonly TestAttempt[]): string | null {
    const { seed = '', startedAt = 0 } = seen[0] ?? {};
    const kept = now.find((attempt) => attempt.seed === seed);
    const handedIn = seen.filter(({ submittedAt }) => submittedAt !== null);
    if (handedIn.length > 0) {
      const same = handedIn.some(({ points }) => points === kept?.points);
      return same ? null : `the test ${seed} that was handed in`;
    }
    if (this.#left.has(seed)) return null;
    if (!kept) return hasLaterOpen(now, startedAt) ? null : `the test ${seed}`;
    if (kept.submittedAt !== null) return null;
    const lost = seen.flatMap(({ answers }) => Object.keys(answers)).find((item) => !kept.answers[item]);
    return lost ? `the answer to ${lost} in test ${seed}` : null;
  }

  #addLesson(id: string, { stepsSeen, questions, scenario }: LessonProgress) {
    const facts = this.#lessons.get(id) ?? {
      steps: new Set(),
      questions: new Map(),
      runs: new Set(),
      done: false,
    };
    this.#lessons.set(id, facts);
    for (const step of stepsSeen) facts.steps.add(step);
    for (const run of scenario?.runs ?? []) facts.runs.add(runText(run));
    facts.done ||= scenario?.done ?? false;
    for (const [question, { answer, attempts, best }] of Object.entries(questions)) {
      const known = facts.questions.get(question) ?? { attempts: 0, best: null, answers: new Set() };
      facts.questions.set(question, {
        attempts: Math.max(known.attempts, attempts),
        best: best === null ? known.best : Math.max(best, known.best ?? 0),
        answers: new Set([...known.answers, answer.join()]),
      });
    }
  }
}

/** Of two tests that were open on two devices the later one stays; a state holds whole seconds. */
function hasLaterOpen(attempts: readonly TestAttempt[], startedAt: number): boolean {
  return attempts.some((other) => other.submittedAt === null && other.startedAt > startedAt - 1000);
}

function missingInLesson(
  id: string,
  facts: LessonFacts,
  lesson: LessonProgress,
  runsEver: number,
): readonly string[] {
  const missing: string[] = [];
  for (const [question, { attempts, best }] of facts.questions) {
    const now = lesson.questions[question];
    if (!now || now.attempts < attempts) missing.push(`${id}: an answer to ${question}`);
    else if ((now.best ?? 0) < (best ?? 0)) missing.push(`${id}: points of ${question}`);
  }
  for (const step of facts.steps) if (!lesson.stepsSeen.includes(step)) missing.push(`${id}: step ${step}`);
  if (facts.done && !lesson.scenario?.done) missing.push(`${id}: that the scenario is done`);
  const runs = (lesson.scenario?.runs ?? []).map(runText);
  for (const run of facts.runs) {
    const isKept = run.endsWith(':') || runs.some((longer) => longer.startsWith(run));
    if (!isKept && runsEver <= MOST_RUNS) missing.push(`${id}: run ${run}`);
  }
  return missing;
}

/** `role:choice.choice.` */
function runText({ role, path }: ScenarioRun): string {
  return `${role}:${path.map((choice) => `${choice}.`).join('')}`;
}

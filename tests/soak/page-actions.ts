import { cleanStores } from 'nanostores';
import { correctAnswer } from '../../src/domain/answer.ts';
import { ROUTE_IDS } from '../../src/domain/course.ts';
import { BANK_ID } from '../../src/domain/final-test.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import { playNewestRun } from '../../src/domain/play-scenario.ts';
import type { Question } from '../../src/domain/quiz.ts';
import { START_QUIZ_ID } from '../../src/domain/start-quiz.ts';
import { openAttempt, scopeOf } from '../../src/domain/test-attempts.ts';
import { $bookmark } from '../../src/stores/bookmark.ts';
import { checkAnswer } from '../../src/stores/check-answer.ts';
import { lessonProgress } from '../../src/stores/lesson-progress.ts';
import { $plan } from '../../src/stores/own-notes.ts';
import { chooseInScenario, goBackInScenario, startRun } from '../../src/stores/play-in-scenario.ts';
import { $route } from '../../src/stores/route.ts';
import { seeStep } from '../../src/stores/see-step.ts';
import { answerTest, discardTest, startTest, submitTest } from '../../src/stores/take-test.ts';
import { $test } from '../../src/stores/test-progress.ts';
import { $draft, $reflection } from '../../src/stores/texts.ts';
import { injectTracker } from '../../src/stores/tracker.ts';
import type { Tracker } from '../../src/tracking/port.ts';
import { anyAnswer, type Chance } from '../tracking/longest-state.ts';
import type { SoakCourse } from './courses.ts';

/** What a learner does in the pages of one window, by chance, through the stores that the islands use. */
export class PageActions {
  readonly #course: SoakCourse;
  readonly #chance: Chance;
  readonly #mark: () => string;
  readonly #secret: () => string;

  /** In: `mark`, a bookmark that nobody had before; `secret`, a text that must stay on the device. */
  constructor(course: SoakCourse, chance: Chance, mark: () => string, secret: () => string) {
    this.#course = course;
    this.#chance = chance;
    this.#mark = mark;
    this.#secret = secret;
  }

  /** From now on the stores are those of a page of this window. */
  open(tracker: Tracker): void {
    injectTracker(tracker);
    const ids = [...this.#course.lessons.map(({ id }) => id), BANK_ID, START_QUIZ_ID];
    cleanStores($route, $bookmark, $test, ...ids.map(lessonProgress));
  }

  /** Does one thing. Out: its name. */
  act(): string {
    const lesson = this.#chance.of(this.#course.lessons);
    const share = this.#chance.below(100);
    if (share < 30) return this.#answer(lesson, this.#chance.below(3) > 0);
    if (share < 38) return this.#doLesson(lesson);
    if (share < 44) return this.#doAll();
    if (share < 55) return this.#play(lesson);
    if (share < 60) return this.#goBack(lesson);
    if (share < 66) return this.#see(lesson);
    if (share < 72) return this.#choose();
    if (share < 80) return this.#navigate();
    if (share < 94) return this.#takeTest();
    return this.#write(lesson);
  }

  #answer(lesson: Lesson, rightly: boolean): string {
    const questions = lesson.quiz.questions.filter(({ type }) => type !== 'open');
    const question = this.#chance.of(questions);
    checkAnswer(
      lesson.id,
      question,
      this.#answerTo(question, rightly),
      this.#chance.of([null, 'sure', 'doubt']),
    );
    return `answer ${lesson.id}/${question.id}`;
  }

  #doLesson({ id, quiz, story, steps }: Lesson): string {
    for (const question of quiz.questions) {
      if (question.type !== 'open') checkAnswer(id, question, this.#answerTo(question, true), null);
    }
    for (const step of steps) seeStep(id, step.id);
    if (story) {
      startRun(id, this.#chance.of(ROUTE_IDS));
      for (let scene = this.#sceneOf(id, story); scene; scene = this.#sceneOf(id, story)) {
        chooseInScenario(id, story, this.#chance.of(scene.choices).id);
      }
    }
    return `do ${id}`;
  }

  /** So that some learners finish the course, and go on with it. */
  #doAll(): string {
    const { lessons, outline } = this.#course;
    if (lessons.length > 2) return 'too much to do at once';
    for (const lesson of lessons) this.#doLesson(lesson);
    if (!openAttempt($test.get())) this.#startTest();
    for (const id of openAttempt($test.get())?.items ?? []) this.#answerItem(id, this.#chance.below(4) > 0);
    this.#submit();
    return `do all of ${outline.id}`;
  }

  #play({ id, story }: Lesson): string {
    if (!story) return 'no scenario';
    const scene = this.#sceneOf(id, story);
    if (!scene) {
      startRun(id, this.#chance.of(ROUTE_IDS));
      return `begin the scenario of ${id}`;
    }
    const choice = this.#chance.of(scene.choices).id;
    chooseInScenario(id, story, choice);
    return `choose ${choice} in ${id}`;
  }

  #sceneOf(id: string, story: NonNullable<Lesson['story']>) {
    return playNewestRun(story, lessonProgress(id).get())?.scene ?? null;
  }

  #goBack({ id }: Lesson): string {
    const path = lessonProgress(id).get().scenario?.runs.at(-1)?.path ?? [];
    if (path.length > 0) goBackInScenario(id, this.#chance.below(path.length));
    return `go back in ${id}`;
  }

  #see({ id, steps }: Lesson): string {
    const step = this.#chance.of(steps).id;
    seeStep(id, step);
    return `see ${id}#${step}`;
  }

  #choose(): string {
    const route = this.#chance.of(ROUTE_IDS);
    $route.set(route);
    return `route ${route}`;
  }

  #navigate(): string {
    $bookmark.set(this.#mark());
    return `go to ${$bookmark.get()}`;
  }

  #takeTest(): string {
    const open = openAttempt($test.get());
    if (!open) {
      this.#startTest();
      return 'start a test';
    }
    const share = this.#chance.below(10);
    if (share === 0) {
      discardTest();
      return 'leave the test';
    }
    const rightly = this.#chance.below(4) > 0;
    const ids = share < 5 ? [this.#chance.of(open.items)] : open.items;
    for (const id of ids) this.#answerItem(id, rightly);
    if (share < 7) return `answer ${ids.length} in the test`;
    this.#submit();
    return 'hand in the test';
  }

  #startTest() {
    const { outline, bank } = this.#course;
    const items = bank.map(({ question: { id, objective, type }, lesson }) => ({
      id,
      lesson,
      objective,
      type,
    }));
    startTest(outline, items, scopeOf(outline, $route.get()));
  }

  #answerItem(id: string, rightly: boolean) {
    const question = this.#course.bank.find((item) => item.question.id === id)?.question;
    if (question) answerTest(id, this.#answerTo(question, rightly));
  }

  #submit() {
    submitTest(this.#course.bank);
  }

  #write({ id }: Lesson): string {
    const text = this.#secret();
    this.#chance.of([$reflection(id, 'eigen'), $plan(id), $draft(id, 'half')]).set(text);
    return `write ${text}`;
  }

  #answerTo(question: Question, rightly: boolean) {
    const right = rightly ? correctAnswer(question) : [];
    return right.length > 0 ? right : anyAnswer(question, this.#chance);
  }
}

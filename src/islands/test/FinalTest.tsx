import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseOutline } from '../../domain/course.ts';
import type { BankItem, FinalTestSettings, TestScope } from '../../domain/final-test.ts';
import type { QuestionType } from '../../domain/quiz.ts';
import { openAttempt, scopeOf, testAccess, withoutOpenTest } from '../../domain/test-attempts.ts';
import { $bookmark } from '../../stores/bookmark.ts';
import { answerTest, startTest, submitTest } from '../../stores/take-test.ts';
import { $test } from '../../stores/test-progress.ts';
import { useWake } from '../early/use-wake.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { AsServed } from '../quiz/AsServed.tsx';
import { useArrival } from '../scenario/use-arrival.ts';
import { askedItems, goOnAt } from './asked-items.ts';
import { courseStanding } from './course-standing.ts';
import { nameTestScreen } from './name-test-screen.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { TestRules } from './TestRules.tsx';
import { START, standingPlace, testPlaceHash } from './test-place.ts';
import { scopeInWords } from './test-words.ts';
import { useClock } from './use-clock.ts';
import { useTestAddress } from './use-test-address.ts';

/** What to do with each type of question, in words. */
export type TestTasks = Readonly<Record<QuestionType, string>>;

interface Props {
  readonly course: CourseOutline;
  readonly settings: FinalTestSettings;
  /** With the answers: it stands in the page as data, never as text. */
  readonly bank: readonly BankItem[];
  readonly tasks: TestTasks;
}

const PAGE = 'eindtoets.html';

/**
 * The final test. What the learner sees follows from what is stored and from the page's address; every input is stored
 * at once. The server renders the start for who never was here.
 */
export function FinalTest({ course, settings, bank, tasks }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const state = useLearnerState(course);
  const now = useClock();
  const [place, setPlace] = useState(START);
  const [whole, setWhole] = useState(false);
  const { test } = state;

  const open = openAttempt(test);
  const asked = open ? askedItems(bank, open) : [];
  const shown = standingPlace(place, test, asked.length);
  const result = shown.kind === 'result' ? test.attempts[shown.number - 1] : undefined;
  const standing = courseStanding(course, state);
  const access = result && testAccess(withoutOpenTest(test), settings, result.scope, now);
  const { heading, moving } = useArrival(
    testPlaceHash(shown),
    nameTestScreen(shown, asked.length, result && access ? { settings, attempt: result, access } : null),
  );
  const go = useTestAddress({ onOpen: setPlace, onMove: moving(setPlace) });
  useWake(root, {});

  const underWay = open !== undefined;
  useEffect(() => {
    if (underWay) $bookmark.set(PAGE);
  }, [underWay]);

  function start(wanted: TestScope, leaveOpen: boolean) {
    // Begun in another tab, or pressed before the page knew: never lose a test without asking.
    const scope = (!leaveOpen && openAttempt($test.get())?.scope) || wanted;
    const outlines = bank.map(({ question: { id, objective, type }, lesson }) => ({
      id,
      lesson,
      objective,
      type,
    }));
    const attempt = startTest(course, outlines, scope);
    if (!attempt) return;
    const number = goOnAt(askedItems(bank, attempt));
    go(number === null ? { kind: 'review' } : { kind: 'question', number });
  }

  function handIn() {
    if (submitTest(bank)) go({ kind: 'result', number: $test.get().attempts.length }, true);
  }

  const eyebrow = open ? scopeInWords(course, open.scope) : '';
  const atStart = shown.kind === 'start';
  return (
    <div class="test" ref={root}>
      <div class="screen">
        {shown.kind === 'question' ? (
          <QuestionScreen
            {...{ asked, tasks, eyebrow }}
            number={shown.number}
            headingRef={heading}
            onAnswer={(itemId, answer) => answerTest(itemId, answer)}
            onNext={() =>
              go(
                shown.number < asked.length
                  ? { kind: 'question', number: shown.number + 1 }
                  : { kind: 'review' },
              )
            }
          />
        ) : shown.kind === 'review' ? (
          <ReviewScreen {...{ asked, eyebrow }} headingRef={heading} onHandIn={handIn} />
        ) : result && access ? (
          <ResultScreen
            {...{ course, settings, bank, test, access, standing }}
            attempt={result}
            headingRef={heading}
          />
        ) : (
          <StartScreen
            {...{ course, settings, bank, state, standing, asked, now }}
            scope={whole ? 'course' : scopeOf(course, state.route)}
            headingRef={heading}
            onScope={(scope) => setWhole(scope === 'course')}
            onStart={start}
          />
        )}
      </div>
      <div class="rules" hidden={!atStart}>
        {import.meta.env.SSR ? (
          <div>
            <TestRules settings={settings} />
          </div>
        ) : (
          <AsServed />
        )}
      </div>
    </div>
  );
}

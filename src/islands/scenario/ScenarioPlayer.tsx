import { useRef, useState } from 'preact/hooks';
import { playScenario } from '../../domain/play-scenario.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { useWake } from '../early/use-wake.ts';
import { Debrief, type ObjectiveText } from './Debrief.tsx';
import { EndingScreen } from './EndingScreen.tsx';
import { nameScreen } from './name-screen.ts';
import { PlayGrid } from './PlayGrid.tsx';
import { pickScreen, type Screen } from './pick-screen.ts';
import { StartScreen } from './StartScreen.tsx';
import { useArrival } from './use-arrival.ts';
import { useRun } from './use-run.ts';

interface Props {
  readonly lessonId: string;
  readonly scenario: Scenario;
  readonly lessonTitle: string;
  /** The lesson's page; an absolute path is made relative by the build. */
  readonly lessonHref: string;
  /** Texts of the lesson's objectives, for the debrief. */
  readonly objectives?: readonly ObjectiveText[];
}

/**
 * Plays a scenario scene by scene. What the learner sees follows from what is stored; every choice is stored at once.
 * The server renders the start screen. The page around the player holds the h1.
 */
export function ScenarioPlayer({ lessonId, scenario, lessonTitle, lessonHref, objectives = [] }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const run = useRun(lessonId, scenario);
  const [asked, setAsked] = useState<'start' | 'skipped' | null>(null);
  const current = run.runs.at(-1);
  const play = current ? playScenario(scenario, current.role, current.path) : null;
  const made = play?.steps.length ?? 0;
  const screen: Screen = asked ? { kind: asked } : pickScreen(scenario.timing, play, run.done, run.read);
  const place = `${screen.kind}/${run.runs.length}/${current?.path.join('.')}`;
  const { heading, moving } = useArrival(place, nameScreen(screen, scenario, made));
  useWake(root, {
    // Who comes back half-way and presses Start while the page still shows the start, means: go on.
    submit: (form) => {
      if (!run.underWay()) form.requestSubmit();
    },
  });

  const chooseAgain = moving(run.goBack);
  const skip = () => {
    run.skip();
    setAsked('skipped');
  };
  const restart = moving(() => setAsked('start'));
  return (
    <div class="player" ref={root}>
      {play === null || screen.kind === 'start' || screen.kind === 'skipped' ? (
        <StartScreen
          {...{ scenario, lessonId, lessonTitle, lessonHref }}
          route={run.route}
          skipped={screen.kind === 'skipped'}
          headingRef={heading}
          onResume={play && asked === 'start' ? moving(() => setAsked(null)) : null}
          onStart={moving((role) => {
            setAsked(null);
            run.start(role);
          })}
          onSkip={run.done ? null : moving(skip)}
        />
      ) : screen.kind === 'ending' ? (
        <>
          <EndingScreen
            {...{ scenario, play }}
            ending={screen.ending}
            headingRef={heading}
            onChooseAgain={chooseAgain}
          />
          <Debrief
            {...{ scenario, play, objectives, lessonTitle, lessonHref }}
            runs={run.runs}
            onChooseAgain={chooseAgain}
            onRestart={restart}
          />
        </>
      ) : (
        <PlayGrid
          {...{ scenario, play, screen, run }}
          place={place}
          headingRef={heading}
          onChoose={moving(run.choose)}
          onContinue={moving(() => run.readOn(made))}
          onChooseAgain={chooseAgain}
          onRestart={restart}
        />
      )}
    </div>
  );
}

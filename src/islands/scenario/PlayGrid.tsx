import type { Ref } from 'preact';
import type { PlayState } from '../../domain/play-scenario.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { ConsequenceScreen } from './ConsequenceScreen.tsx';
import { Moments } from './Moments.tsx';
import type { Screen } from './pick-screen.ts';
import { knownSteps, revealNow } from './reveal.ts';
import { SceneScreen } from './SceneScreen.tsx';
import { SidePanel } from './SidePanel.tsx';
import type { Run } from './use-run.ts';
import { useWide } from './use-wide.ts';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  readonly screen: Extract<Screen, { kind: 'scene' | 'consequence' }>;
  readonly run: Run;
  /** Different for every screen, so that no radio keeps its state from one scene to the next. */
  readonly place: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onChoose: (choice: string) => void;
  readonly onContinue: () => void;
  readonly onChooseAgain: (step: number) => void;
  readonly onRestart: () => void;
}

/** A scene or its consequence, with the panels: beside it, or folded above it where there is no room. */
export function PlayGrid(props: Props) {
  const { scenario, play, screen, run, onChooseAgain } = props;
  const wide = useWide();
  const made = play.steps.length;
  const ended = play.ending !== null;
  const known = knownSteps(scenario.timing, made, ended);
  const panel = (
    <SidePanel
      key="panel"
      {...{ scenario, play, known, wide, onChooseAgain }}
      choosing={screen.kind === 'scene'}
      knownBefore={revealNow(scenario.timing, known, ended)?.from ?? 0}
      onRestart={props.onRestart}
    />
  );
  // In the order in which it is seen, so that Tab follows the eye.
  return (
    <div class="play-grid">
      {!wide && panel}
      <div key="scene">
        <Moments {...{ scenario, play }} at={screen.kind === 'scene' ? made : screen.to - 1} />
        {screen.kind === 'scene' ? (
          <SceneScreen
            key={props.place}
            {...{ scenario, play }}
            scene={screen.scene}
            seed={`${scenario.id}/${play.role}/${play.steps.map(({ choice }) => choice.id).join('.')}`}
            picked={run.picked}
            saved={run.saved}
            headingRef={props.headingRef}
            onPick={run.pick}
            onChoose={props.onChoose}
          />
        ) : (
          <ConsequenceScreen
            key={props.place}
            {...{ scenario, play, onChooseAgain }}
            from={screen.from}
            to={screen.to}
            headingRef={props.headingRef}
            onContinue={props.onContinue}
          />
        )}
      </div>
      {wide && panel}
    </div>
  );
}

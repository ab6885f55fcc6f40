import type { PlayStep } from '../../domain/play-scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { plainList } from '../progress/plain-list.ts';
import { Rich } from '../quiz/Rich.tsx';

interface Props {
  readonly steps: readonly PlayStep[];
  /** The learner stands before the next decision, and not at what came of the last one. */
  readonly choosing: boolean;
  readonly onChooseAgain: (step: number) => void;
}

/** Every decision so far, each with a way back to it. */
export function PathList({ steps, choosing, onChooseAgain }: Props) {
  const text = scenarioText.path;
  return (
    <ol class="path" {...plainList}>
      {steps.map(({ scene, choice }, index) => (
        <li key={`${index}-${scene.id}`}>
          <b>
            {scenarioText.moment(index + 1, null)}: {scene.title}
          </b>
          <Rich html={choice.text} />
          <button class="btn text" type="button" onClick={() => onChooseAgain(index)}>
            {text.chooseAgain}
            <span class="vh">{text.at(index + 1)}</span>
          </button>
        </li>
      ))}
      {choosing && (
        <li class="now">
          <b>{scenarioText.moment(steps.length + 1, null)}</b>
          <p>{text.now}</p>
        </li>
      )}
    </ol>
  );
}

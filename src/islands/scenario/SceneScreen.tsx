import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayState } from '../../domain/play-scenario.ts';
import type { Scenario, Scene } from '../../domain/scenario.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { Blocks } from './Blocks.tsx';
import { ChoiceField } from './ChoiceField.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly play: PlayState;
  readonly scene: Scene;
  /** Decides the order of the choices; constant within one run. */
  readonly seed: string;
  /** What was picked here before, but not yet done. */
  readonly picked: string;
  /** The learner's place is safely stored. */
  readonly saved: boolean;
  readonly onPick: (choice: string) => void;
  readonly onChoose: (choice: string) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One moment: where and when, what happens, and the question with its acts. */
export function SceneScreen(props: Props) {
  const { scenario, play, scene, picked } = props;
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const radio = [...(form.current?.querySelectorAll('input') ?? [])].find(({ value }) => value === picked);
    if (radio) radio.checked = true;
  }, [picked]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const choice = form.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    setMissing(choice === undefined);
    if (choice === undefined) form.current?.querySelector('input')?.focus();
    else props.onChoose(choice);
  };

  return (
    <article class="scene" aria-labelledby="scene-heading">
      <header class="setting">
        {scene.setting !== '' && <p>{scene.setting}</p>}
        <h2 id="scene-heading" tabIndex={-1} ref={props.headingRef}>
          {scene.title}
        </h2>
      </header>
      <div class="in">
        <Blocks blocks={scene.blocks} role={play.role} people={scenario.people} />
        <div class="quiz">
          <form ref={form} onSubmit={submit} noValidate>
            <ChoiceField
              id="scene-choice"
              name="choice"
              legend={scene.question}
              hint={scenarioText.hint}
              error={missing ? scenarioText.noChoice : ''}
              options={shuffle(scene.choices, `${props.seed}/${scene.id}`).map((choice) => ({
                value: choice.id,
                label: '',
                html: choice.text,
              }))}
              onPick={props.onPick}
            />
            <p class="row">
              <button class="btn" type="submit">
                {scenarioText.choose}
              </button>
              {props.saved && <span class="saved">{scenarioText.saved}</span>}
            </p>
          </form>
        </div>
      </div>
    </article>
  );
}

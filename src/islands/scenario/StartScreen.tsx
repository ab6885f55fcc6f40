import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ROUTE_IDS, type RouteId } from '../../domain/course.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenarioText } from '../../i18n/nl-scenario.ts';
import { Rich } from '../quiz/Rich.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { countMoments } from './count-moments.ts';
import { People } from './People.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly lessonId: string;
  /** The learner's own route, or `null` while none is chosen (and in the HTML from the server). */
  readonly route: RouteId | null;
  readonly lessonTitle: string;
  readonly lessonHref: string;
  readonly skipped: boolean;
  /** Goes back to the run that was under way; absent when there is none. */
  readonly onResume: (() => void) | null;
  readonly onStart: (role: RouteId) => void;
  /** Absent once the scenario counts as done. */
  readonly onSkip: (() => void) | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

const text = scenarioText.start;

/** Introduction, content note, role choice and Start. This is also what the server renders. */
export function StartScreen(props: Props) {
  const { scenario, lessonId, route } = props;
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // The radios are uncontrolled, so that a choice made before this island woke stays made.
  useEffect(() => {
    const radios = form.current?.querySelectorAll<HTMLInputElement>('input[name="role"]') ?? [];
    if (route === null || [...radios].some((radio) => radio.checked)) return;
    for (const radio of radios) radio.checked = radio.value === route;
  }, [route]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = form.current?.querySelector<HTMLInputElement>('input[name="role"]:checked')?.value;
    const role = ROUTE_IDS.find((id) => id === chosen);
    setMissing(role === undefined);
    if (role === undefined) form.current?.querySelector<HTMLInputElement>('input')?.focus();
    else props.onStart(role);
  };

  const moments = countMoments(scenario, scenario.start);
  return (
    <article class="scene start" aria-labelledby="scene-heading">
      <header class="setting">
        <p>{text.facts(scenario.minutes, moments ?? scenario.scenes.length)}</p>
        <h2 id="scene-heading" tabIndex={-1} ref={props.headingRef}>
          {props.skipped ? text.skippedTitle : text.title}
        </h2>
      </header>
      <div class="in">
        {props.skipped && <SkippedNote lessonTitle={props.lessonTitle} lessonHref={props.lessonHref} />}
        {props.onResume && <ResumeNote onResume={props.onResume} />}
        <div class="narr intro">
          <Rich html={scenario.intro} />
        </div>
        {scenario.contentNote !== '' && !props.skipped && (
          <ContentNote html={scenario.contentNote} onSkip={props.onSkip} />
        )}
        <h3 id="table-heading">{text.table}</h3>
        <People people={scenario.people} />
        <div class="quiz">
          <form ref={form} onSubmit={submit} noValidate>
            <ChoiceField
              id={`${lessonId}-role`}
              name="role"
              legend={text.roleLegend}
              hint={text.roleHelp}
              error={missing ? text.noRole : ''}
              options={ROUTE_IDS.map((id) => ({
                value: id,
                label: text.roles[id],
                html: scenario.roles[id],
              }))}
            />
            <p class="row">
              <button class="btn" type="submit">
                {props.skipped ? text.playAnyway : text.start}
              </button>
            </p>
          </form>
        </div>
      </div>
    </article>
  );
}

function ContentNote({ html, onSkip }: { readonly html: string; readonly onSkip: (() => void) | null }) {
  return (
    <section class="after" aria-labelledby="note-heading">
      <h3 id="note-heading">{text.note}</h3>
      <Rich html={html} />
      {onSkip && (
        <>
          <p class="small" id="skip-help">
            {text.skipHelp}
          </p>
          <button class="btn quiet" type="button" aria-describedby="skip-help" onClick={onSkip}>
            {text.skip}
          </button>
        </>
      )}
    </section>
  );
}

function ResumeNote({ onResume }: { readonly onResume: () => void }) {
  return (
    <div class="after">
      <p>{text.again}</p>
      <button class="btn quiet" type="button" onClick={onResume}>
        {text.resume}
      </button>
    </div>
  );
}

function SkippedNote({ lessonTitle, lessonHref }: Pick<Props, 'lessonTitle' | 'lessonHref'>) {
  return (
    <div class="after">
      <p>{text.skipped}</p>
      <a class="btn" href={lessonHref}>
        {scenarioText.back(lessonTitle)}
      </a>
    </div>
  );
}

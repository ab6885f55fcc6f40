import type { Ref } from 'preact';
import type { Html } from '../../domain/text.ts';
import { startText } from '../../i18n/nl-start.ts';
import { pageHref } from '../progress/page-href.ts';
import { Rich } from '../quiz/Rich.tsx';
import type { AdvisedLesson, GroupedAdvice, StartLesson } from './group-advice.ts';

interface Props {
  readonly advice: GroupedAdvice;
  readonly hasRoute: boolean;
  /** What the course says about the learner's number of contacts; empty when none was given. */
  readonly frequency: Html;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: () => void;
  readonly onAgain: () => void;
}

const text = startText.advice;

/** What the start quiz advises: three lists of lessons, and where to begin. No score, no right or wrong per question. */
export function Advice({ advice, hasRoute, frequency, heading, onChange, onAgain }: Props) {
  const { recommended, ownPace, unanswered, fullCourse } = advice;
  const first = recommended[0];
  return (
    <section class="start-advice" id="advies" aria-labelledby="advies-kop">
      <h2 id="advies-kop" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p class="lead">{recommended.length > 0 ? text.lead : text.allKnown}</p>
      {fullCourse && <p class="notice">{text.fullCourse}</p>}
      <Group title={text.recommended} tone="first" lessons={recommended} />
      <Group title={text.ownPace} help={hasRoute ? text.ownPaceHelp : text.ownPaceAll} lessons={ownPace} />
      <Group title={text.unanswered} help={text.unansweredHelp} lessons={unanswered} />
      {frequency !== '' && (
        <div>
          <h3>{text.frequency}</h3>
          <Rich html={frequency} />
        </div>
      )}
      {!hasRoute && (
        <p data-route-choice>
          {text.noRoute} <a href={pageHref('#route-kop')}>{text.chooseRoute}</a>
        </p>
      )}
      <div class="row">
        {first && (
          <a class="btn" href={pageHref(`lessen/${first.id}`)}>
            {text.begin(first.number)}
          </a>
        )}
        <a class={first ? 'btn quiet' : 'btn'} href={pageHref('')}>
          {text.overview}
        </a>
      </div>
      <div class="row">
        <button type="button" class="btn text" onClick={onChange}>
          {text.change}
        </button>
        <button type="button" class="btn text" onClick={onAgain}>
          {text.again}
        </button>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly tone?: 'first';
  readonly help?: string;
  readonly lessons: readonly (StartLesson | AdvisedLesson)[];
}

function Group({ title, tone, help, lessons }: GroupProps) {
  if (lessons.length === 0) return null;
  return (
    <div class={tone ? `card ${tone}` : 'card'}>
      <h3>{title}</h3>
      {help && <p class="muted">{help}</p>}
      <ul class="advised">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <a href={pageHref(`lessen/${lesson.id}`)}>{text.lesson(lesson.number, lesson.title)}</a>
            {'fromScenario' in lesson && lesson.fromScenario && (
              <a href={pageHref(`lessen/${lesson.id}/casus`)}>
                {text.scenario}
                <span class="vh">{text.scenarioOf(lesson.number)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

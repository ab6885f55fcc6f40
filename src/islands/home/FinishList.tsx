import type { CourseOutline } from '../../domain/course.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { pageHref } from '../progress/page-href.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { describeFinish } from './describe-finish.ts';

interface Props {
  /** May be without the texts of the lessons. */
  readonly course: CourseOutline;
  readonly hasFollowUp: boolean;
}

const TONES = { later: '', open: 'pill open', now: 'pill now', done: 'pill good' } as const;

/** What comes after the lessons: test, proof, action plan, follow-up. A link appears when there is something behind it. */
export function FinishList({ course, hasFollowUp }: Props) {
  const steps = describeFinish(course, useLearnerState(course), hasFollowUp);
  return (
    <ol class="finish" role="list">
      {steps.map(({ title, detail, state, path }) => (
        <li class="card" key={title}>
          <h3>{path === null ? title : <a href={pageHref(path)}>{title}</a>}</h3>
          <p class="small muted">{detail}</p>
          {state !== 'later' && <p class={TONES[state]}>{homeText.finish.state[state]}</p>}
        </li>
      ))}
    </ol>
  );
}

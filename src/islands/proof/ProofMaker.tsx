import { useState } from 'preact/hooks';
import type { CourseOutline, RouteId } from '../../domain/course.ts';
import type { TestAttempt } from '../../domain/final-test.ts';
import { proofText } from '../../i18n/nl-proof.ts';
import { pageHref } from '../progress/page-href.ts';
import { describeProof } from './describe-proof.ts';
import { ProofPaper } from './ProofPaper.tsx';

interface Props {
  readonly course: CourseOutline;
  readonly route: RouteId | null;
  /** The attempt that passed. */
  readonly attempt: TestAttempt;
}

const text = proofText.name;

/** A field for the name, the proof as it will be printed, and the button that prints it. The name is kept nowhere. */
export function ProofMaker({ course, route, attempt }: Props) {
  const [name, setName] = useState('');
  return (
    <>
      <div class="proof-form">
        <label for="bewijs-naam">{text.label}</label>
        <p class="small muted" id="bewijs-uitleg">
          {text.help}
        </p>
        <input
          type="text"
          id="bewijs-naam"
          autoComplete="name"
          aria-describedby="bewijs-uitleg"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <ProofPaper course={course} proof={describeProof(course, route, attempt)} name={name.trim()} />
      <p class="row proof-form">
        <button type="button" class="btn" onClick={() => print()}>
          {text.print}
        </button>
        <a class="btn quiet" href={pageHref('')}>
          {text.overview}
        </a>
      </p>
    </>
  );
}

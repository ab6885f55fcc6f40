import type { CourseOutline } from '../../domain/course.ts';
import { proofText } from '../../i18n/nl-proof.ts';
import type { ProofWords } from './describe-proof.ts';

interface Props {
  readonly course: CourseOutline;
  readonly proof: ProofWords;
  /** As the learner typed it; empty leaves a line to write on. */
  readonly name: string;
}

/** The sheet: one page A4 when printed. */
export function ProofPaper({ course, proof, name }: Props) {
  return (
    <article class="paper" aria-labelledby="bewijs-kop">
      <p class="paper-course">{course.title}</p>
      <h2 id="bewijs-kop">{proofText.title}</h2>
      <p class="paper-name">{name}</p>
      <p class="paper-statement">{proof.statement}</p>
      <dl>
        {proof.facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{proofText.paper.lessons}</h3>
      <ul>
        {proof.lessons.map((lesson) => (
          <li key={lesson}>{lesson}</li>
        ))}
      </ul>
      <p class="small">{proofText.paper.modest}</p>
    </article>
  );
}

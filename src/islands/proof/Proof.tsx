import type { CourseOutline } from '../../domain/course.ts';
import { decisiveAttempt } from '../../domain/course-result.ts';
import { useLearnerState } from '../progress/use-learner-state.ts';
import { courseStanding } from '../test/course-standing.ts';
import { MissingParts } from './MissingParts.tsx';
import { ProofMaker } from './ProofMaker.tsx';

/** The proof of participation, once the course is done and the test passed; until then what is missing. */
export function Proof({ course }: { readonly course: CourseOutline }) {
  const state = useLearnerState(course);
  const standing = courseStanding(course, state);
  const attempt = decisiveAttempt(course, state);
  const proven = standing.completed && standing.success === 'passed';
  return proven && attempt ? (
    <ProofMaker course={course} route={state.route} attempt={attempt} />
  ) : (
    <MissingParts standing={standing} />
  );
}

import type { CourseOutline } from '../../domain/course.ts';
import type { TestScope } from '../../domain/final-test.ts';
import { testText } from '../../i18n/nl-test.ts';
import type { TestFacts } from './test-facts.ts';

interface Props {
  readonly course: CourseOutline;
  readonly scopes: readonly TestScope[];
  readonly chosen: TestScope;
  readonly factsOf: (scope: TestScope) => TestFacts;
  readonly onChoose: (scope: TestScope) => void;
}

const text = testText.scope;

/**
 * Which test: that of the learner's route, or of the whole course; in words only where there is nothing to choose.
 * Drawn in the browser only, so it may start ticked.
 */
export function ScopeChoice({ course, scopes, chosen, factsOf, onChoose }: Props) {
  const name = (scope: TestScope) => {
    const route = course.routes.find(({ id }) => id === scope);
    return route ? text.route(route.name) : text.course;
  };
  const about = (scope: TestScope) => {
    const { lessons, questions } = factsOf(scope);
    return text.about(lessons.length, questions);
  };
  if (scopes.length === 1)
    return (
      <p>
        <b>{name(chosen)}</b>, {about(chosen)}.
      </p>
    );
  return (
    <fieldset class="quiz scopes">
      <legend>{text.legend}</legend>
      <div class="opts">
        {scopes.map((scope) => (
          <div class="opt" key={scope}>
            <label>
              <input
                type="radio"
                name="scope"
                value={scope}
                defaultChecked={scope === chosen}
                onChange={() => onChoose(scope)}
              />
              <span>
                <b>{name(scope)}</b>
                <span class="small muted">{about(scope)}</span>
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

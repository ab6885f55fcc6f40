import type { ChoiceQuestion } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { FieldProps } from './field-props.ts';
import { Icon } from './Icon.tsx';
import { Rich } from './Rich.tsx';
import { shownOptions } from './start-state.ts';

/**
 * Radio buttons, or boxes for `multi`. Uncontrolled: what the learner ticks is never set from state.
 * After checking, a tag inside the label says which option was chosen; with boxes, each chosen option explains itself
 * where its author did.
 */
export function ChoiceField({ question, base, checked, revealed }: FieldProps<ChoiceQuestion>) {
  const multi = question.type === 'multi';
  return (
    <div class="opts">
      {shownOptions(question).map((option) => {
        const chosen = checked?.answer.includes(option.id) ?? false;
        const shown = chosen || (revealed && option.correct);
        const why = chosen && multi && option.feedback ? `${base}-${option.id}-why` : undefined;
        return (
          <div class={shown ? `opt ${option.correct ? 'good' : 'almost'}` : 'opt'} key={option.id}>
            <label>
              <input
                type={multi ? 'checkbox' : 'radio'}
                name="answer"
                value={option.id}
                aria-describedby={why}
              />
              <Rich as="span" html={option.text} />
              {shown && (
                <span class="tag">
                  <Icon name={option.correct ? 'good' : 'retry'} />
                  {chosen ? quizText.yourAnswer(option.correct) : quizText.rightAnswer}
                </span>
              )}
            </label>
            {why && (
              <div class="why" id={why}>
                <Rich html={option.feedback} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

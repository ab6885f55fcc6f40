import type { MatchQuestion } from '../../domain/quiz.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { plainText } from '../../domain/text.ts';
import type { FieldProps } from './field-props.ts';
import { PickList } from './PickList.tsx';

/** Left sides as rows, in the author's order; right sides to choose from, mixed by the question's id. */
export function MatchField({ question, base, checked }: FieldProps<MatchQuestion>) {
  return (
    <PickList
      base={base}
      rows={question.pairs.map(({ id, left }) => ({ id, text: left }))}
      choices={shuffle(question.pairs, question.id).map(({ id, right }) => ({ id, label: plainText(right) }))}
      checked={checked}
    />
  );
}

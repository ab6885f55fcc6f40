import type { CategorizeQuestion } from '../../domain/quiz.ts';
import { shuffle } from '../../domain/shuffle.ts';
import { plainText } from '../../domain/text.ts';
import type { FieldProps } from './field-props.ts';
import { PickList } from './PickList.tsx';

/** Items as rows, mixed by the question's id (authors list them per group); the groups to choose from. */
export function CategorizeField({ question, base, checked }: FieldProps<CategorizeQuestion>) {
  return (
    <PickList
      base={base}
      rows={shuffle(question.items, question.id)}
      choices={question.categories.map(({ id, label }) => ({ id, label: plainText(label) }))}
      checked={checked}
    />
  );
}

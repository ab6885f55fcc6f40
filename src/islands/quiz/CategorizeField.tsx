import type { CategorizeQuestion } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import type { FieldProps } from './field-props.ts';
import { PickList } from './PickList.tsx';
import { shownItems } from './start-state.ts';

/** Items as rows; the groups to choose from. */
export function CategorizeField({ question, base, checked }: FieldProps<CategorizeQuestion>) {
  return (
    <PickList
      base={base}
      rows={shownItems(question)}
      choices={question.categories.map(({ id, label }) => ({ id, label: plainText(label) }))}
      checked={checked}
    />
  );
}

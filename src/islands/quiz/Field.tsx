import type { Question } from '../../domain/quiz.ts';
import { CategorizeField } from './CategorizeField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { EstimateField } from './EstimateField.tsx';
import { FillInField } from './FillInField.tsx';
import type { FieldProps } from './field-props.ts';
import { MatchField } from './MatchField.tsx';
import { OpenField } from './OpenField.tsx';
import { OrderField } from './OrderField.tsx';

interface AnyFieldProps extends FieldProps<Question> {
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
}

/** The answer controls that fit the question's type. `order` and `onOrder` are for order questions only. */
export function Field({ question, order, onOrder, ...rest }: AnyFieldProps) {
  switch (question.type) {
    case 'single':
    case 'multi':
    case 'true-false':
      return <ChoiceField question={question} {...rest} />;
    case 'order':
      return <OrderField question={question} order={order} onOrder={onOrder} {...rest} />;
    case 'match':
      return <MatchField question={question} {...rest} />;
    case 'categorize':
      return <CategorizeField question={question} {...rest} />;
    case 'estimate':
      return <EstimateField question={question} {...rest} />;
    case 'fill-in':
      return <FillInField question={question} {...rest} />;
    case 'open':
      return <OpenField question={question} {...rest} />;
  }
}

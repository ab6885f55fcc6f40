import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderQuestion } from '../../domain/quiz.ts';
import { plainText } from '../../domain/text.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { FieldProps } from './field-props.ts';
import { Icon } from './Icon.tsx';
import { Rich } from './Rich.tsx';
import { takeFocus } from './take-focus.ts';

interface OrderProps extends FieldProps<OrderQuestion> {
  /** Item ids as the learner has put them. */
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
}

/** A list with two buttons per item; a moved item's button keeps the focus, and its new place is announced. */
export function OrderField({ question, base, checked, order, onOrder }: OrderProps) {
  const [announcement, setAnnouncement] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const total = order.length;

  // Preact moves the item through the document, and the browser drops the focus of what is taken out.
  useLayoutEffect(() => {
    if (pressed.current?.form) takeFocus(pressed.current.form, pressed.current);
    pressed.current = null;
  }, [order]);

  function move(button: HTMLButtonElement, from: number, to: number) {
    const id = order[from];
    const item = question.items.find((candidate) => candidate.id === id);
    if (!item || to < 0 || to >= total) return;
    const next = order.toSpliced(from, 1).toSpliced(to, 0, item.id);
    pressed.current = button;
    setAnnouncement(quizText.moved(plainText(item.text).replace(/[.!?]$/, ''), to + 1, total));
    onOrder(next);
  }

  return (
    <>
      <ol class="order">
        {order.map((id, place) => {
          const text = question.items.find((item) => item.id === id)?.text ?? '';
          const textId = `${base}-${id}`;
          const right = checked?.score.parts[id] ?? false;
          const button = (name: 'up' | 'down', to: number) => (
            <button
              type="button"
              class="btn quiet"
              id={`${textId}-${name}`}
              aria-labelledby={`${textId}-${name} ${textId}`}
              aria-disabled={to < 0 || to >= total}
              onClick={(event) => move(event.currentTarget, place, to)}
            >
              <Icon name={name} />
              {quizText[name]}
            </button>
          );
          return (
            <li class={checked ? (right ? 'good' : 'almost') : ''} key={id}>
              <input type="hidden" name="answer" value={id} />
              <div id={textId}>
                <Rich as="span" html={text} />
                {checked && (
                  <span class="tag">
                    <Icon name={right ? 'good' : 'retry'} />
                    {right ? quizText.placeRight : quizText.placeWrong}
                  </span>
                )}
              </div>
              <div class="moves js-only">
                {button('up', place - 1)}
                {button('down', place + 1)}
              </div>
            </li>
          );
        })}
      </ol>
      <p class="vh" role="status">
        {announcement}
      </p>
    </>
  );
}

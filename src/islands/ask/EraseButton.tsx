import { useRef, useState } from 'preact/hooks';
import { AskBox } from './AskBox.tsx';

interface Props {
  /** What the ids of its parts start with. */
  readonly id: string;
  readonly words: Readonly<Record<'button' | 'ask' | 'help' | 'yes' | 'no', string>>;
  /** Moves the focus first: the answer that has it goes away. */
  readonly onErase: () => void;
}

/** A button that erases. It asks once, in the page. */
export function EraseButton({ id, words, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        class="btn quiet"
        type="button"
        ref={button}
        aria-expanded={asking}
        onClick={() => setAsking(true)}
      >
        {words.button}
      </button>
      {asking && (
        <AskBox
          id={`${id}-vraag`}
          ask={words.ask}
          answers={[
            [
              words.yes,
              () => {
                onErase();
                setAsking(false);
              },
            ],
            [
              words.no,
              () => {
                button.current?.focus();
                setAsking(false);
              },
            ],
          ]}
        >
          <p>{words.help}</p>
        </AskBox>
      )}
    </>
  );
}

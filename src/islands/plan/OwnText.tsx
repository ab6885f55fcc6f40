import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  /** Ids of what describes the field. */
  readonly describedBy: string;
  readonly text: string;
  readonly rows: number;
  /** What stands before the text on paper. */
  readonly onPaper?: string;
  readonly onText: (text: string) => void;
}

/** A field for own words, and the same words as running text: on paper a field would cut them off. */
export function OwnText({ id, describedBy, text, rows, onPaper, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // An equal value is not set: that would move the caret of who is typing.
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);
  return (
    <>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        // What was erased must not come back with the browser's own memory of the page.
        autocomplete="off"
        aria-describedby={describedBy}
        defaultValue={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {text !== '' && (
        <p class="on-paper">
          {onPaper && <b>{onPaper} </b>}
          {text}
        </p>
      )}
    </>
  );
}

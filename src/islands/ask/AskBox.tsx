import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly ask: string;
  readonly children: ComponentChildren;
  /** What can be answered, the one that does most first; each moves the focus itself, since this box goes away. */
  readonly answers: readonly (readonly [say: string, onPress: () => void])[];
}

/** A question in the page, with buttons to answer it. It takes the focus when it comes. */
export function AskBox({ id, ask, children, answers }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are none.
    <div class="notice ask" role="group" aria-labelledby={id} tabIndex={-1} ref={box}>
      <p id={id}>
        <b>{ask}</b>
      </p>
      {children}
      <p class="row">
        {answers.map(([say, onPress], at) => (
          <button class={at === 0 ? 'btn' : 'btn quiet'} type="button" key={say} onClick={onPress}>
            {say}
          </button>
        ))}
      </p>
    </div>
  );
}

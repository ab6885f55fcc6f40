import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { planText } from '../../i18n/nl-plan.ts';

/** The button that erases the plan. It asks once, in the page; `onErase` moves the focus, since this button goes away. */
export function ErasePlan({ onErase }: { readonly onErase: () => void }) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  return (
    <>
      <button
        class="btn quiet"
        type="button"
        ref={button}
        aria-expanded={asking}
        onClick={() => setAsking(true)}
      >
        {planText.erase}
      </button>
      {asking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and here are none.
        <div class="notice ask" role="group" aria-labelledby="wis-vraag" tabIndex={-1} ref={question}>
          <p id="wis-vraag">
            <b>{planText.ask}</b>
          </p>
          <p>{planText.askHelp}</p>
          <p class="row">
            <button class="btn" type="button" onClick={onErase}>
              {planText.yes}
            </button>
            <button
              class="btn quiet"
              type="button"
              onClick={() => {
                button.current?.focus();
                setAsking(false);
              }}
            >
              {planText.no}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

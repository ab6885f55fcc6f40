import { useState } from 'preact/hooks';
import type { Html } from '../../domain/text.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import { Rich } from './Rich.tsx';

/**
 * Hints, one more at each press. The list is a live region that stands empty in the page, so each new hint is read out;
 * the button keeps the focus, also after the last one.
 */
export function Hints({ hints }: { readonly hints: readonly Html[] }) {
  const [shown, setShown] = useState(0);
  if (hints.length === 0) return null;
  const left = hints.length - shown;
  return (
    <div class="hints">
      <div role="status">
        {hints.slice(0, shown).map((hint) => (
          <Rich html={hint} key={hint} />
        ))}
      </div>
      <button
        type="button"
        class="btn text js-only"
        aria-disabled={left === 0}
        onClick={() => left && setShown(shown + 1)}
      >
        {left === 0 ? quizText.noMoreHints : shown ? quizText.nextHint : quizText.hint}
      </button>
    </div>
  );
}

import type { Described } from './describe-result.ts';
import { Icon } from './Icon.tsx';
import { Rich } from './Rich.tsx';

/** The verdict as icon and word. The same markup stands in the page for the early script to copy. */
export function VerdictWord({ tone, title }: Pick<Described, 'tone' | 'title'>) {
  return (
    <>
      <Icon name={tone} />
      {title}
    </>
  );
}

/** The explanation under the verdict. The same markup stands in the page for the early script to copy. */
export function Explanation({ intro, html, outro }: Pick<Described, 'intro' | 'html' | 'outro'>) {
  return (
    <>
      {intro && <p>{intro}</p>}
      {html && <Rich html={html} />}
      {outro && <p>{outro}</p>}
    </>
  );
}

/**
 * The block that takes the focus after checking. It always stands in the page, empty and hidden until there is something
 * to say: heading first and explanation second, which the early script relies on.
 */
export function Feedback({
  base,
  described,
}: {
  readonly base: string;
  readonly described: Described | null;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this is text that takes the focus.
    <div
      class={described ? `fb ${described.tone}` : 'fb'}
      hidden={!described}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${base}-verdict`}
      aria-describedby={`${base}-said`}
    >
      <h3 id={`${base}-verdict`}>{described && <VerdictWord {...described} />}</h3>
      <div id={`${base}-said`}>{described && <Explanation {...described} />}</div>
    </div>
  );
}

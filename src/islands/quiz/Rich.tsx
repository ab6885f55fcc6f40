import type { Html } from '../../domain/text.ts';

/** Renders an author's safe markup as it is. In: `html`, and `as` for where only inline elements may stand. */
export function Rich({ html, as: Tag = 'div' }: { readonly html: Html; readonly as?: 'div' | 'span' }) {
  return <Tag class="rich" dangerouslySetInnerHTML={{ __html: html }} />;
}

/**
 * In the browser, stands for markup that never changes after the page was made: Preact leaves its content and attributes
 * alone while hydrating and ever after, so the code and the words for it are not loaded at all. Use it as
 * `import.meta.env.SSR ? <the markup> : <AsServed />`, with the same element on both sides.
 */
export function AsServed({ as: Tag = 'div' }: { readonly as?: 'div' | 'p' | 'fieldset' }) {
  return <Tag dangerouslySetInnerHTML={{ __html: '' }} />;
}

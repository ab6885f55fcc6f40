/**
 * HTML that `authoring` made from an author's Markdown: inline or block markup from a fixed, safe set.
 * It is never made from what a learner types, so islands may render it as is.
 */
export type Html = string;

/** The words of `html` without markup, entities decoded, white space folded. For the LMS, titles and labels. */
export function plainText(html: Html): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?’”])/g, '$1')
    .trim();
}

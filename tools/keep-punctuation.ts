import { defineMdastPlugin } from 'satteri';

/**
 * Hands a link to a term the punctuation that follows it, as `after` (components/author/Koppeling.astro). The term becomes
 * a button, and browsers break a line after any button: a full stop would begin the next line.
 */
export const keepPunctuation = defineMdastPlugin({
  name: 'keep-punctuation',
  link(node, context) {
    if (!node.url.startsWith('begrip:')) return;
    const next = context.parent(node)?.children[(context.indexOf(node) ?? 0) + 1];
    if (next?.type !== 'text') return;
    const [after = ''] = /^[.,:;!?)’”]*/.exec(next.value) ?? [];
    if (after === '') return;
    context.setProperty(node, 'data', { hProperties: { after } });
    context.setProperty(next, 'value', next.value.slice(after.length));
  },
});

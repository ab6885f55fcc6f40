import { defineMdastPlugin } from 'satteri';
import { keepTogether } from '../src/authoring/keep-together.ts';

/** Keeps a form of address and its initial on one line, in the text of a lesson as `authoring` does in the rest. */
export const keepInitials = defineMdastPlugin({
  name: 'keep-initials',
  text(node, context) {
    const kept = keepTogether(node.value);
    if (kept !== node.value) context.setProperty(node, 'value', kept);
  },
});

import type { TextNode } from './markdown.ts';

/** A level-2 heading and all that stands below it, up to the next one. */
export interface Section {
  readonly heading: TextNode;
  readonly body: readonly TextNode[];
}

/** Splits a Markdown file in what stands before the first level-2 heading (front matter left out) and its sections. */
export function splitSections(root: TextNode): {
  readonly before: readonly TextNode[];
  readonly sections: readonly Section[];
} {
  const before: TextNode[] = [];
  const sections: { heading: TextNode; body: TextNode[] }[] = [];
  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, body: [] });
    else (sections.at(-1)?.body ?? before).push(node);
  }
  return { before, sections };
}

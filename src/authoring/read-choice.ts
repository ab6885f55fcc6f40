import { type Choice, LINE_COUNTER } from '../domain/scenario.ts';
import { declareId, quoteWords, splitId } from './ids.ts';
import type { TextNode } from './markdown.ts';
import { readBlocks } from './scenario-blocks.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { type Place, scopeAt } from './source-file.ts';
import { suggest } from './suggest.ts';
import { nameOf, toInline, wordsOf } from './to-html.ts';

/** The target that ends the story. No scene may be called so. */
export const END = 'einde';

const EFFECT = /^([a-z][a-z0-9-]*)\s*([+-]\d+)$/;

/** A list item of a scene: `[tekst](#doel) (vertrouwen +1, grens) {#a}` and a quote with what it brings about. */
export function readChoice(
  item: TextNode,
  scene: { id: string; place: Place },
  context: ScenarioContext,
): Choice {
  const place = context.place(item);
  const line = item.children[0]?.type === 'paragraph' ? item.children[0].children : [];
  const { id, rest } = splitId(line);
  const link = rest[0]?.type === 'link' ? rest[0] : null;
  const words = quoteWords(link ? link.children : rest);
  declareId({ id, kind: 'choice', scope: scopeAt(scene.place), label: 'De keuze' }, words, item, context);
  context.choicePlaces.set(`${scene.id}/${id}`, place);
  if (!link?.url.startsWith('#')) context.book.report('unreadable-choice', place, { name: words });
  const target = link?.url.startsWith('#') ? link.url.slice(1) : END;
  const quote = item.children.find((child) => child.type === 'blockquote');
  if (!quote) context.book.report('missing-consequence', place, { name: words });
  for (const node of item.children.slice(1)) {
    if (node !== quote) context.book.report('unexpected-text', context.place(node), { name: nameOf(node) });
  }
  return {
    id,
    text: toInline(link ? link.children : rest, context),
    ...readEffects(link ? wordsOf(rest.slice(1)) : '', item, context),
    consequence: readBlocks(quote?.children ?? [], context.people, context),
    next: target === END ? null : target,
  };
}

function readEffects(
  text: string,
  item: TextNode,
  context: ScenarioContext,
): Pick<Choice, 'effects' | 'crossesLine'> {
  const effects: Record<string, number> = {};
  let crossesLine = false;
  if (text === '') return { effects, crossesLine };
  const place = context.place(item);
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  if (inside === undefined) context.book.report('unreadable-effect', place, { name: text });
  for (const part of inside?.split(',').map((piece) => piece.trim()) ?? []) {
    const match = EFFECT.exec(part.replace('−', '-'));
    if (part === LINE_COUNTER) {
      crossesLine = true;
    } else if (!match) {
      context.book.report('unreadable-effect', place, { name: part });
    } else if (!context.meters.includes(match[1] ?? '')) {
      const name = match[1] ?? '';
      const known = [...context.meters, LINE_COUNTER];
      context.book.report('unknown-meter', place, { name, near: suggest(name, known), known });
    } else {
      effects[match[1] ?? ''] = Number(match[2]);
    }
  }
  return { effects, crossesLine };
}

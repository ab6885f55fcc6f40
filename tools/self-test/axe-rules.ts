import { createRequire } from 'node:module';

/** What the browser tests ask of axe. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  getRules(tags: readonly string[]): readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
}

/** The rules by which axe, as the browser tests run it, looks at each criterion: `1.4.3` → `color-contrast`. */
export function axeRules(): ReadonlyMap<string, readonly string[]> {
  // The very axe that @axe-core/playwright puts in the page.
  const axe: Axe = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core');
  const rules = new Map<string, string[]>();
  for (const { ruleId, tags } of axe.getRules(AXE_TAGS)) {
    // Asked for by a tag of WCAG, axe leaves these out all the same.
    if (tags.some((tag) => /^(?:experimental|deprecated)$/.test(tag))) continue;
    // A level in figures, then the criterion: wcag1410 is 1.4.10.
    for (const [, ...parts] of tags.flatMap((tag) => [...tag.matchAll(/^wcag(\d)(\d)(\d{1,2})$/g)])) {
      const criterion = parts.join('.');
      rules.set(criterion, [...(rules.get(criterion) ?? []), ruleId]);
    }
  }
  return rules;
}

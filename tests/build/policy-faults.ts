import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * What a browser would refuse in a page by the page's own policy, or what the policy should not allow. Reads the text
 * and not the tree that the policy was made from.
 */
export function policyFaults(html: string): readonly string[] {
  const found = POLICY.exec(html);
  if (!found) return ['has no policy'];
  const [, policy = ''] = found;
  const faults: string[] = [];
  if (/<(?:script|style|link|iframe|img)\b/.test(html.slice(0, found.index))) faults.push('comes too late');
  if (/unsafe-(?:inline|hashes|eval)(?<!wasm-unsafe-eval)|[\s:]\*|strict-dynamic/.test(policy))
    faults.push(`allows too much: ${policy}`);
  // Where nothing is allowed by itself, what is left out is refused.
  const needed = policy.startsWith("default-src 'none'")
    ? ["base-uri 'none'"]
    : ["default-src 'self'", "object-src 'none'", "base-uri 'none'", 'frame-src '];
  for (const directive of needed) if (!policy.includes(directive)) faults.push(`lacks ${directive}`);
  for (const [kind, pattern] of [
    ['script', /<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g],
    ['style', /<style\b[^>]*>([\s\S]*?)<\/style>/g],
  ] as const) {
    const sources = policy.split('; ').find((each) => each.startsWith(`${kind}-src`)) ?? '';
    for (const [, text = ''] of html.matchAll(pattern)) {
      const hash = createHash('sha256').update(text).digest('base64');
      if (!sources.includes(`'sha256-${hash}'`)) faults.push(`refuses the ${kind} ${text.slice(0, 60)}`);
    }
  }
  // No hash allows an attribute; also not one in the props of an island, which become HTML.
  for (const [attribute] of html.matchAll(/\s(?:style|on[a-z]+)=(?:\\?&quot;|")[^"&]{0,40}/g))
    faults.push(`refuses the attribute${attribute}`);
  return faults;
}

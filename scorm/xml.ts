/** `text` as it may stand in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A manifest ends a title at 200 characters (IMS Content Packaging 1.1.2; Moodle keeps 255). */
export function shortTitle(text: string): string {
  return [...text].slice(0, 200).join('');
}

/** In: whole minutes. Out: ISO 8601, e.g. `PT1H15M`. */
export function isoDuration(minutes: number): string {
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Start tags with their attributes: enough for a manifest that is well-formed, which the schemas have checked. */
export function readElements(xml: string): readonly XmlElement[] {
  return [...xml.matchAll(/<([a-z][\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  );
}

import type { SourceFile } from '../source-file.ts';

/** Stands where a new piece of text begins: no sentence runs over it. */
export const BREAK = '\u2029';

/** Keys whose values are ids, numbers and dates: nobody reads them. */
const TECHNICAL_KEYS =
  'id|nummer|minuten|gevolgen|start|min|max|niveau|begrippen|vervallen|les|lessen|kern|extra|stroming|vals-alarm|vnw|bron|klasse|url|gecontroleerd|herzien-voor|versie|youtube|mp4|webm|ondertiteling|na-dagen|doelen|slaaggrens|herkansingen|wachttijd|cursus|route|mag-in|vermijd|eigen';
const TECHNICAL_KEY = new RegExp(`^(?:${TECHNICAL_KEYS}):$`);
/** Fields below a heading that say something to the course, not to a reader. */
const TECHNICAL_FIELDS = 'Doel|Soort|Zekerheid|Goed|Schaal|Stap|Marge|Eenheid|Als|Toon|Bron';
/** Attributes of tags that a learner reads. */
const READ_ATTRIBUTES = /\b(titel|kijkvraag|vraag|gedachte)="([^"]*)"/g;

const LINK_TARGET = /\]\([^)\n]*\)/g;

type Mask = (text: string) => string;

const blank: Mask = (text) => text.replace(/[^\n]/g, ' ');
/** As `blank`, and a sentence ends here. */
const cut: Mask = (text) => BREAK + blank(text.slice(1));

/**
 * Leaves of an author's file only what a learner may read; all else becomes blanks, so that offsets stay what they were.
 * In: any file of the course. Out: a text of the same length, with `BREAK` where one piece of text ends and another begins.
 */
export function maskMarkup({ path, text }: SourceFile): string {
  if (/\.ya?ml$/.test(path)) return maskYaml(text);
  const front = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  return maskYaml(front) + maskMarkdown(text.slice(front.length));
}

function maskYaml(text: string): string {
  return text.split('\n').map(maskYamlLine).join('\n');
}

function maskYamlLine(line: string): string {
  const [indent = ''] = /^[\s-]*/.exec(line) ?? [];
  const rest = line.slice(indent.length);
  if (rest.startsWith('#')) return blank(line);
  const key = /^[\p{L}\d-]+:(?= |$)/u.exec(rest)?.[0] ?? '';
  const lead = line.slice(0, indent.length + key.length);
  const value = rest.slice(key.length);
  const masked = key || indent.includes('-') ? cut(lead) : lead;
  return masked + (TECHNICAL_KEY.test(key) ? blank(value) : maskYamlValue(value));
}

/** Quotes around a value, block markers, and the keys of `{ a: b, c: d }`. */
function maskYamlValue(value: string): string {
  return value
    .replace(LINK_TARGET, blank)
    .replace(new RegExp(`([{,] *)(${TECHNICAL_KEYS}): *[^,}]*`, 'g'), (all) => cut(all))
    .replace(/[{,] *[\p{L}-]+:(?= )/gu, cut)
    .replace(/^ *[>|][-+]?\s*$/, blank)
    .replace(/^( *)(["'])([\s\S]*)\2(\s*)$/, (_, space, _quote, inner, tail) => `${space} ${inner} ${tail}`)
    .replace(/["{}[\]]/g, ' ');
}

function maskMarkdown(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<\/?[A-Z][^>]*>/g, maskTag)
    .replace(new RegExp(`^(?:${TECHNICAL_FIELDS}):.*$`, 'gm'), cut)
    .replace(/^\d+-\d+:/gm, cut)
    .replace(/\{[^}\n]*\}/g, blank)
    .replace(LINK_TARGET, blank)
    .replace(/\((?:(?:[a-z-]+ [+-]\d+|grens)(?:, )?)+\)/g, blank)
    .replace(/\(doel [\d., ]+\)/g, blank)
    .replace(/https:\/\/\S+/g, blank)
    .replace(/^(?:Waar|Vraag|Hint):/gm, cut)
    .replace(/^[ \t]*(?:>[ \t]*)*(?:#{1,6} |[-*] (?:\[[ x]\] )?|\d+\. )/gm, cut)
    .replace(/^[ \t]*(?:>[ \t]*)+$/gm, cut)
    .replace(/^[ \t]*(?:>[ \t]*)+/gm, blank)
    .replace(/\*+|\[|->|→/g, blank);
}

function maskTag(tag: string): string {
  let masked = cut(tag);
  for (const attribute of tag.matchAll(READ_ATTRIBUTES)) {
    const value = attribute[2] ?? '';
    const at = attribute.index + attribute[0].length - 1 - value.length;
    masked = `${masked.slice(0, at - 1)}${BREAK}${value}${BREAK}${masked.slice(at + value.length + 1)}`;
  }
  return masked;
}

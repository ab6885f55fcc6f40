import { parseArgs } from 'node:util';
import type { Scope } from './scopes.ts';
import { STANDARD_IDS, STANDARDS, type StandardId } from './standards.ts';

/** What `npm run scorm` was asked, before it is known which scopes the course has. */
export interface PackOptions {
  readonly help: boolean;
  readonly standards: readonly StandardId[];
  /** Slugs; `null` for all. */
  readonly scopes: readonly string[] | null;
  /** Folder for the zips, from the project's own folder. */
  readonly out: string;
  readonly contentUrl: string | undefined;
  /** Origins of LMSs that may show the website in a thin package. */
  readonly allowedOrigins: readonly string[];
}

/** A mistake on the command line. The text is Dutch and says what may be typed. */
export class OptionError extends Error {}

const OUT = 'out/scorm';

/** Reads the command line. In: what stands behind the command. Throws OptionError. */
export function readOptions(args: readonly string[]): PackOptions {
  const values = parse(args);
  const contentUrl = values['content-url'] === undefined ? undefined : readContentUrl(values['content-url']);
  return {
    help: values.help ?? false,
    standards: readStandards(values.standard, contentUrl),
    scopes: values.scope === undefined ? null : list(values.scope),
    out: values.out ?? OUT,
    contentUrl,
    allowedOrigins: list(values['allow-origin'] ?? []).map(readOrigin),
  };
}

/** The scopes that were asked for, in the order of the course. Throws OptionError for one that the course does not have. */
export function pickScopes(
  { scopes: asked, standards }: PackOptions,
  available: readonly Scope[],
): readonly Scope[] {
  if (asked === null) return available;
  const slugs = available.map(({ slug }) => slug);
  refuseUnknown(asked, slugs, 'Dit deel bestaat niet', 'Delen');
  const scopes = available.filter(({ slug }) => asked.includes(slug));
  if (standards.every((id) => STANDARDS[id].thin) && !scopes.some(({ kind }) => kind === 'course'))
    throw new OptionError('Een dun pakket bestaat alleen voor de hele cursus: --scope cursus');
  return scopes;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        standard: { type: 'string', multiple: true },
        scope: { type: 'string', multiple: true },
        out: { type: 'string' },
        'content-url': { type: 'string' },
        'allow-origin': { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    const wrong = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    throw new OptionError(
      wrong.startsWith('--pass-mark')
        ? 'De slaaggrens kies je niet per pakket: die staat in content/nl/cursus.yaml, bij eindtoets, slaaggrens.'
        : `Dit begrijp ik niet: ${wrong}\nOpties: --standard, --scope, --out, --content-url, --allow-origin, --help`,
    );
  }
}

function readStandards(
  values: readonly string[] | undefined,
  contentUrl: string | undefined,
): readonly StandardId[] {
  if (values === undefined) {
    return STANDARD_IDS.filter((id) => contentUrl !== undefined || !STANDARDS[id].thin);
  }
  const asked = list(values);
  refuseUnknown(asked, STANDARD_IDS, 'Deze standaard bestaat niet', 'Standaarden');
  const standards = STANDARD_IDS.filter((id) => asked.includes(id));
  if (contentUrl === undefined && standards.some((id) => STANDARDS[id].thin))
    throw new OptionError(
      'Een dun pakket moet weten waar de cursus staat: --content-url https://cursus.example.nl/lms.html',
    );
  return standards;
}

function refuseUnknown(asked: readonly string[], known: readonly string[], what: string, plural: string) {
  const unknown = asked.filter((value) => !known.includes(value));
  if (asked.length === 0 || unknown.length > 0)
    throw new OptionError(`${what}: ${unknown.join(', ') || '(niets)'}\n${plural}: ${known.join(', ')}`);
}

/** Values may be given one by one or with commas between. */
function list(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).flatMap((value) => value.trim() || []);
}

/** Of a folder it makes the launch page in it. Plain http only on this machine, to try things out. */
function readContentUrl(text: string): string {
  const url = URL.parse(text);
  const local = url !== null && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (local && url.protocol === 'http:')))
    throw new OptionError(`--content-url moet een adres zijn dat met https:// begint, en niet: ${text}`);
  if (!url.pathname.endsWith('.html')) url.pathname = `${url.pathname.replace(/\/$/, '')}/lms.html`;
  return url.href;
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new OptionError(
      `--allow-origin moet het adres van je leeromgeving zijn, zoals https://leren.example.nl, en niet: ${text}`,
    );
  return url.origin;
}

import { z } from 'zod';
import type { RouteId } from '../domain/course.ts';
import type { DebriefPoint, Ending, FeedbackTiming, Scenario, Scene } from '../domain/scenario.ts';
import type { Html } from '../domain/text.ts';
import { readFields } from './fields.ts';
import { declareId, declareKey, headingParts, quoteWords } from './ids.ts';
import { keepTogether } from './keep-together.ts';
import { parseMarkdown } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import { END, readChoice } from './read-choice.ts';
import { readCondition } from './read-condition.ts';
import { frontMatter, readYaml, type YamlReading } from './read-yaml.ts';
import { readBlocks } from './scenario-blocks.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { type Section, splitSections } from './sections.ts';
import { type Place, type SourceFile, startOf } from './source-file.ts';
import { inFile, lineToInline, nameOf, toBlocks, toInline, valueToInline, wordsOf } from './to-html.ts';

/** The question of a scene that asks none of its own. */
const DEFAULT_QUESTION = 'Wat doe jij nu?';

const TIMING: Readonly<Record<string, FeedbackTiming>> = {
  direct: 'direct',
  'per-twee': 'paired',
  achteraf: 'afterwards',
};
const TONES: Readonly<Record<string, Ending['tone']>> = {
  sterk: 'strong',
  gemengd: 'mixed',
  schurend: 'harmful',
};

/** What may move the people in a case. `geen`: no ideology; `open`: left open on purpose. */
const CURRENTS = [
  'geen',
  'open',
  'activisme',
  'anti-institutioneel',
  'gemengd online geweld',
  'jihadistisch',
  'links-extremistisch',
  'rechts-extremistisch',
] as const;

const SCHEMA = z.strictObject({
  titel: z.string(),
  id: z.string(),
  minuten: z.number(),
  gevolgen: z.enum(['direct', 'per-twee', 'achteraf']),
  inhoud: z.string().optional(),
  rollen: z.strictObject({ opsporing: z.string(), liaison: z.string(), 'zorg-onderwijs': z.string() }),
  personen: z
    .record(
      z.string(),
      z.strictObject({ rol: z.string(), wil: z.string(), vnw: z.enum(['zij', 'hij', 'die']).optional() }),
    )
    .optional(),
  balans: z
    .array(
      z.strictObject({
        wat: z.string(),
        stroming: z.enum(CURRENTS),
        'vals-alarm': z.enum(['ja', 'nee']).optional(),
      }),
    )
    .optional(),
  meters: z.record(
    z.string(),
    z.strictObject({
      naam: z.string(),
      start: z.number(),
      min: z.number().optional(),
      max: z.number().optional(),
      eenheid: z.string().optional(),
    }),
  ),
  start: z.string(),
});

/** A case that the scenario or its lesson shows, for the balance over the course. */
export interface BalanceEntry {
  readonly what: string;
  readonly current: (typeof CURRENTS)[number];
  /** The concern proved to be none. */
  readonly falseAlarm: boolean;
  readonly place: Place;
}

export interface PersonReading {
  readonly name: string;
  readonly role: string;
  readonly pronoun: string | undefined;
  readonly place: Place;
}

/** A scenario as read, with the places that the rules on its graph need. */
export interface ScenarioReading {
  readonly scenario: Scenario;
  readonly file: string;
  readonly startPlace: Place;
  /** By scene or ending id. */
  readonly places: ReadonlyMap<string, Place>;
  /** By `scene/choice`: where the choice stands. */
  readonly choicePlaces: ReadonlyMap<string, Place>;
  /** By ending id: its condition as written. */
  readonly conditions: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
  readonly balance: readonly BalanceEntry[];
  readonly people: readonly PersonReading[];
}

/**
 * Reads `scenario.md` of lesson `lessonId`. Out: the scenario as far as it can be read, or `null` when its front matter is no YAML;
 * what is wrong is in `book`. Format: docs/decisions/0002-authoring-formats.md.
 */
export function readScenario(file: SourceFile, lessonId: string, book: Notebook): ScenarioReading | null {
  const front = readYaml(frontMatter(file), SCHEMA, book);
  if (!front) return null;
  const { before, sections } = splitSections(parseMarkdown(file.text));
  const context: ScenarioContext = {
    ...inFile(file.path, book),
    file,
    people: Object.keys(front.value.personen ?? {}).sort((a, b) => b.length - a.length),
    meters: Object.keys(front.value.meters),
    scope: `${lessonId}/${front.value.id}`,
    places: new Map(),
    choicePlaces: new Map(),
    conditions: new Map(),
  };
  declareKey(front.value.id, 'scenario', lessonId, front.at('id'), book);
  const scenes: Scene[] = [];
  const endings: Ending[] = [];
  let debrief: readonly DebriefPoint[] | null = null;
  for (const section of sections) {
    const title = wordsOf(headingParts(section.heading).rest);
    if (/^Einde:/.test(title)) endings.push(readEnding(section, context));
    else if (title === 'Nabespreking') debrief = readDebrief(section, lessonId, context);
    else scenes.push(readScene(section, context));
  }
  if (scenes.length === 0) book.report('missing-scene', startOf(file.path), {});
  if (endings.length === 0) book.report('missing-ending', startOf(file.path), {});
  if (!debrief || debrief.length === 0) book.report('missing-debrief', startOf(file.path), {});
  const intro = toBlocks(before, context);
  const scenario = { ...readFront(front, book), intro, scenes, endings, debrief: debrief ?? [] };
  const { places, choicePlaces, conditions } = context;
  return {
    scenario,
    file: file.path,
    startPlace: front.at('start'),
    places,
    choicePlaces,
    conditions,
    ...readBalance(front),
  };
}

type Front = z.infer<typeof SCHEMA>;

function readFront(
  { value, at }: YamlReading<Front>,
  book: Notebook,
): Omit<Scenario, 'intro' | 'scenes' | 'endings' | 'debrief'> {
  const role = (id: RouteId): Html => valueToInline(value.rollen[id], at('rollen', id), book);
  return {
    id: value.id,
    title: value.titel,
    minutes: value.minuten,
    timing: TIMING[value.gevolgen] ?? 'direct',
    contentNote: valueToInline(value.inhoud ?? '', at('inhoud'), book),
    roles: {
      opsporing: role('opsporing'),
      liaison: role('liaison'),
      'zorg-onderwijs': role('zorg-onderwijs'),
    },
    people: Object.entries(value.personen ?? {}).map(([name, { rol, wil }]) => ({
      name,
      role: keepTogether(rol),
      wants: keepTogether(wil),
    })),
    meters: Object.entries(value.meters).map(([id, { naam, start, min, max, eenheid }]) => ({
      id,
      name: naam,
      start,
      min: min ?? 0,
      max: max ?? 10,
      unit: eenheid ?? '',
    })),
    start: value.start,
  };
}

function readBalance({ value, at }: YamlReading<Front>): Pick<ScenarioReading, 'balance' | 'people'> {
  return {
    balance: (value.balans ?? []).map(({ wat, stroming, 'vals-alarm': falseAlarm }, index) => ({
      what: wat,
      current: stroming,
      falseAlarm: falseAlarm === 'ja',
      place: at('balans', index),
    })),
    people: Object.entries(value.personen ?? {}).map(([name, { rol, vnw }]) => ({
      name,
      role: rol,
      pronoun: vnw,
      place: at('personen', name),
    })),
  };
}

function readScene(section: Section, context: ScenarioContext): Scene {
  const { book } = context;
  const { id, title, place } = readHeading(section, 'scene', 'De scène', context);
  if (id === END) book.report('reserved-id', place, { name: id });
  const isSpeech = (key: string) => context.people.includes(key);
  const fields = readFields(
    context.file,
    section.body,
    { Waar: false, Vraag: false },
    book,
    (key) => isSpeech(key) || isQuote(section, key),
  );
  const lists = fields.rest.filter((node) => node.type === 'list');
  const firstList = fields.rest.findIndex((node) => node.type === 'list');
  const text = firstList < 0 ? fields.rest : fields.rest.slice(0, firstList);
  for (const node of firstList < 0 ? [] : fields.rest.slice(firstList)) {
    if (node.type !== 'list') book.report('unexpected-text', context.place(node), { name: nameOf(node) });
  }
  if (text.length === 0) book.report('empty-section', place, { name: title });
  const question = fields.one('Vraag');
  return {
    id,
    title,
    setting: fields.one('Waar')?.value ?? '',
    blocks: readBlocks(text, context.people, context),
    question: question ? lineToInline(question.value, question.place, book) : DEFAULT_QUESTION,
    choices: lists.flatMap((list) => list.children).map((item) => readChoice(item, { id, place }, context)),
  };
}

/** Whether the first paragraph reads `Naam: ‘…’`: speech of somebody who is not known, not a field. */
function isQuote(section: Section, key: string): boolean {
  return wordsOf(section.body.slice(0, 1)).startsWith(`${key}: ‘`);
}

function readEnding(section: Section, context: ScenarioContext): Ending {
  const { book } = context;
  const { id, title, place } = readHeading(section, 'ending', 'Het einde', context);
  const fields = readFields(context.file, section.body, { Als: false, Toon: false }, book);
  const condition = fields.one('Als');
  if (condition) context.conditions.set(id, { text: condition.value, place: condition.place });
  else book.report('missing-field', place, { name: 'Als' });
  const tone = fields.one('Toon');
  if (!tone) book.report('missing-field', place, { name: 'Toon' });
  else if (!(tone.value in TONES)) {
    book.report('invalid-value', tone.place, {
      name: 'Toon',
      expected: Object.keys(TONES).join(' of '),
      near: null,
    });
  }
  if (fields.rest.length === 0) book.report('empty-section', place, { name: title });
  return {
    id,
    title: title.replace(/^Einde:\s*/, ''),
    tone: TONES[tone?.value ?? ''] ?? 'mixed',
    condition: condition ? readCondition(condition, context) : null,
    blocks: readBlocks(fields.rest, context.people, context),
  };
}

const OBJECTIVES = /\s*\(doel(?:en)? ([\d., en]+)\)\s*$/;

function readDebrief(section: Section, lessonId: string, context: ScenarioContext): DebriefPoint[] {
  for (const node of section.body) {
    if (node.type !== 'list')
      context.book.report('unexpected-text', context.place(node), { name: nameOf(node) });
  }
  const items = section.body.filter((node) => node.type === 'list').flatMap((list) => list.children);
  return items.map((item) => {
    const nodes = item.children[0]?.type === 'paragraph' ? item.children[0].children : [];
    const last = nodes.at(-1);
    const match = last?.type === 'text' ? OBJECTIVES.exec(last.value) : null;
    const objectives = match?.[1]?.match(/\d+\.\d+/g) ?? [];
    const place = context.place(item);
    if (objectives.length === 0)
      context.book.report('missing-debrief-objective', place, { name: quoteWords(nodes) });
    for (const id of objectives) context.book.refer('objective', id, place, lessonId);
    const text =
      match && last ? [...nodes.slice(0, -1), { ...last, value: last.value.slice(0, match.index) }] : nodes;
    return { text: toInline(text, context), objectives };
  });
}

function readHeading(
  section: Section,
  kind: 'scene' | 'ending',
  label: string,
  context: ScenarioContext,
): { readonly id: string; readonly title: string; readonly place: Place } {
  const { id, rest } = headingParts(section.heading);
  const title = wordsOf(rest);
  const place = context.place(section.heading);
  declareId({ id, kind, scope: context.scope, label }, title, section.heading, context);
  if (!context.places.has(id)) context.places.set(id, place);
  return { id, title, place };
}

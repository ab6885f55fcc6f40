import {
  attributeOf,
  childrenOf,
  elementsOf,
  type HtmlElement,
  hasClass,
  hasId,
  isTag,
  textOf,
  textOfAll,
  within,
} from './html-tree.ts';

/** One thing that can be found. */
export interface SearchRecord {
  /** Page and anchor, relative to the site root. */
  readonly url: string;
  readonly title: string;
  readonly kind: 'Les' | 'Casus' | 'Begrip' | 'Spiekkaart';
  /** The kind and where it belongs, in words: what stands above the title. */
  readonly label: string;
  readonly text: string;
}

// What a page says beside the text, or not to everybody: a reader who came for it would not find it there.
const TAGS = ['astro-island', 'script', 'style', 'svg', 'noscript', 'summary'];
const CLASSES = [
  'term-pop',
  'evidence',
  'eyebrow',
  'facts',
  'lesson-list',
  'no-js-only',
  'no-youtube',
  'on-screen',
  'stage',
  'step-n',
  'vh',
];
const ATTRIBUTES = ['data-for-route', 'data-lesson-alone'];
const isLeftOut = (element: HtmlElement): boolean =>
  TAGS.includes(element.tagName) ||
  CLASSES.some((name) => hasClass(name)(element)) ||
  ATTRIBUTES.some((name) => attributeOf(element, name) !== undefined);

const words = (element: HtmlElement | undefined): string => textOf(element, isLeftOut);
const wordsOfAll = (elements: readonly HtmlElement[]): string => textOfAll(elements, isLeftOut);

/** Everything that can be found in a build. In: the text of its pages, among others, by their path from the site root. */
export function readAllRecords(texts: ReadonlyMap<string, string>): readonly SearchRecord[] {
  return [...texts]
    .sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
    .flatMap(([page, html]) => readRecords(page, html));
}

/**
 * What of a built page can be found: a lesson, each of its steps and the opening of its scenario; the terms of the
 * glossary; the cue cards. Never what an island draws: questions with answers and feedback, a scenario that is played.
 * Any other page gives nothing. In: the path of the page relative to the site root, and its HTML.
 */
export function readRecords(page: string, html: string): readonly SearchRecord[] {
  if (page === 'begrippen.html') return elementsOf(html).filter(hasId('begrip-')).map(readTerm);
  if (page === 'kaarten.html') return elementsOf(html).filter(hasId('kaart-')).map(readCard);
  return /^lessen\/[^/]+\.html$/.test(page) ? readLesson(page, elementsOf(html)) : [];
}

function readTerm(entry: HtmlElement): SearchRecord {
  const inside = within(entry);
  return {
    url: `begrippen.html#${attributeOf(entry, 'id')}`,
    title: words(inside.find(isTag('dt'))),
    kind: 'Begrip',
    label: 'Begrip',
    // Its sources and lessons come after.
    text: words(inside.find(isTag('div'))),
  };
}

function readCard(card: HtmlElement): SearchRecord {
  const lesson = within(card).find(isTag('a'));
  const [heading, ...rest] = childrenOf(card);
  return {
    url: `kaarten.html#${attributeOf(card, 'id')}`,
    title: words(heading),
    kind: 'Spiekkaart',
    label: ['Spiekkaart', words(lesson)].filter(Boolean).join(' · '),
    text: wordsOfAll(rest),
  };
}

function readLesson(page: string, elements: readonly HtmlElement[]): readonly SearchRecord[] {
  const first = (name: string): HtmlElement | undefined => elements.find(hasClass(name));
  const title = words(elements.find(isTag('h1')));
  const number = /Les \d+/.exec(textOf(first('eyebrow'), () => false))?.[0] ?? '';
  const label = `${number}: ${title}`;
  const steps = readSteps(first('lesson-text')).map(
    ({ id, heading, parts }): SearchRecord => ({
      url: `${page}#${id}`,
      title: heading,
      kind: 'Les',
      label,
      text: wordsOfAll(parts),
    }),
  );
  const [stage] = elements.filter(hasClass('stage')).map((element) => within(element));
  const story = stage?.some(isTag('a'))
    ? {
        url: page.replace('.html', '/casus.html'),
        title: words(stage.find(isTag('h3'))),
        kind: 'Casus' as const,
        label: `Casus bij ${label[0]?.toLowerCase()}${label.slice(1)}`,
        text: wordsOfAll(childrenOf(stage[0] as HtmlElement).filter(isTag('div'))),
      }
    : null;
  const opening = [first('lead'), first('goals')].filter((part) => part !== undefined);
  const whole: SearchRecord = { url: page, title, kind: 'Les', label: number, text: wordsOfAll(opening) };
  // A step may say something else to each route, and nothing to all.
  return [whole, ...steps.filter(({ text }) => text !== ''), ...(story ? [story] : [])];
}

interface StepText {
  readonly id: string;
  readonly heading: string;
  readonly parts: HtmlElement[];
}

/** The running text by step: what stands from one heading of a step to the next. */
function readSteps(text: HtmlElement | undefined): readonly StepText[] {
  const steps: StepText[] = [];
  for (const element of text ? childrenOf(text) : []) {
    const id = hasClass('step')(element) ? attributeOf(element, 'id') : undefined;
    if (id === undefined) steps.at(-1)?.parts.push(element);
    else steps.push({ id, heading: words(element), parts: [] });
  }
  return steps;
}

import { z } from 'zod';
import { ROUTE_IDS, type Route, type Theme } from '../domain/course.ts';
import type { CueCard, Video } from '../domain/course-data.ts';
import type { FinalTestSettings } from '../domain/final-test.ts';
import type { Html } from '../domain/text.ts';
import { FINAL_TEST_SCHEMA, toFinalTestSettings } from './final-test-settings.ts';
import { declareKey } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { readYaml, wholeFile, type YamlReading } from './read-yaml.ts';
import type { ContentReading } from './reading.ts';
import { type SourceFile, startOf } from './source-file.ts';
import { suggest } from './suggest.ts';
import { valueToBlocks, valueToInline } from './to-html.ts';

const SCHEMA = z.strictObject({
  id: z.string(),
  titel: z.string(),
  ondertitel: z.string(),
  belofte: z.string(),
  versie: z.string(),
  disclaimer: z.string(),
  routes: z.array(
    z.strictObject({
      id: z.string(),
      naam: z.string(),
      voor: z.string(),
      kern: z.array(z.string()),
      extra: z.array(z.string()),
    }),
  ),
  themas: z.array(
    z.strictObject({
      id: z.string(),
      titel: z.string(),
      samenvatting: z.string(),
      lessen: z.array(z.string()),
    }),
  ),
  videos: z.array(
    z.strictObject({
      id: z.string(),
      titel: z.string(),
      youtube: z.string().optional(),
      bestand: z.strictObject({ mp4: z.string().optional(), webm: z.string().optional() }).optional(),
      ondertiteling: z.string().optional(),
      transcript: z.string().optional(),
    }),
  ),
  kaarten: z
    .array(
      z.strictObject({
        id: z.string(),
        titel: z.string(),
        les: z.string(),
        stappen: z.array(z.string()),
        slot: z.string().optional(),
      }),
    )
    .optional(),
  eindtoets: FINAL_TEST_SCHEMA.optional(),
  vervallen: z.array(z.string()).optional(),
});

type Front = z.infer<typeof SCHEMA>;
type Reading = YamlReading<Front>;

/** `cursus.yaml`: all that is course-wide, with lesson ids as written (they may name lessons that are not there). */
export interface CourseReading {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly promise: Html;
  readonly disclaimer: Html;
  readonly version: string;
  readonly routes: readonly Route[];
  readonly themes: readonly Theme[];
  readonly videos: readonly Video[];
  readonly cards: readonly CueCard[];
  readonly finalTest: FinalTestSettings | null;
  /** Where `finalTest` says how many items it draws. */
  readonly itemCountPlaces: ContentReading['itemCountPlaces'];
}

/** Reads `cursus.yaml`. Out: `null` when it is no YAML; what is wrong is in `book`. */
export function readCourseFile(file: SourceFile, book: Notebook): CourseReading | null {
  const reading = readYaml(wholeFile(file), SCHEMA, book);
  if (!reading) return null;
  const { value, at } = reading;
  declareKey(value.id, 'course', '', at('id'), book);
  value.vervallen?.forEach((id, index) => {
    declareKey(id, 'retired-lesson', '', at('vervallen', index), book);
  });
  return {
    id: value.id,
    title: value.titel,
    subtitle: value.ondertitel,
    promise: valueToInline(value.belofte, at('belofte'), book),
    disclaimer: valueToInline(value.disclaimer, at('disclaimer'), book),
    version: value.versie,
    routes: readRoutes(reading, file, book),
    themes: readThemes(reading, book),
    videos: readVideos(reading, book),
    cards: readCards(reading, book),
    finalTest: value.eindtoets ? toFinalTestSettings(value.eindtoets) : null,
    itemCountPlaces: value.eindtoets
      ? { course: at('eindtoets', 'vragen', 'cursus'), route: at('eindtoets', 'vragen', 'route') }
      : null,
  };
}

function readRoutes({ value, at }: Reading, file: SourceFile, book: Notebook): Route[] {
  const routes = value.routes.flatMap(({ id, naam, voor, kern, extra }, index): Route[] => {
    for (const [key, lessons] of Object.entries({ kern, extra })) {
      lessons.forEach((lesson, position) => {
        book.refer('lesson', lesson, at('routes', index, key, position));
      });
    }
    const known = ROUTE_IDS.find((route) => route === id);
    if (!known) {
      book.report('unknown-route', at('routes', index, 'id'), { name: id, near: suggest(id, ROUTE_IDS) });
      return [];
    }
    book.declare('route', id, at('routes', index, 'id'));
    return [{ id: known, name: naam, audience: voor, core: kern, extra }];
  });
  for (const name of ROUTE_IDS) {
    const misspelled = value.routes.some(({ id }) => !ROUTE_IDS.some((route) => route === id));
    if (!misspelled && !routes.some(({ id }) => id === name)) {
      book.report('missing-route', startOf(file.path), { tag: 'routes', name });
    }
  }
  return routes;
}

function readThemes({ value, at }: Reading, book: Notebook): Theme[] {
  return value.themas.map(({ id, titel, samenvatting, lessen }, index) => {
    declareKey(id, 'theme', '', at('themas', index, 'id'), book);
    lessen.forEach((lesson, position) => {
      book.refer('lesson', lesson, at('themas', index, 'lessen', position));
    });
    return { id, title: titel, summary: samenvatting, lessons: lessen };
  });
}

function readVideos({ value, at }: Reading, book: Notebook): Video[] {
  return value.videos.map(({ id, titel, youtube, bestand, ondertiteling, transcript }, index) => {
    const path = ['videos', index] as const;
    declareKey(id, 'video', '', at(...path, 'id'), book);
    if (!youtube && !bestand?.mp4 && !bestand?.webm) {
      book.report('missing-key', at(...path), { name: 'youtube', under: 'videos' });
    }
    return {
      id,
      title: titel,
      youtube: youtube ?? '',
      mp4: bestand?.mp4 ?? '',
      webm: bestand?.webm ?? '',
      captions: ondertiteling ?? '',
      transcript: transcript ? valueToBlocks(transcript, at(...path, 'transcript'), book) : '',
    };
  });
}

function readCards({ value, at }: Reading, book: Notebook): CueCard[] {
  return (value.kaarten ?? []).map(({ id, titel, les, stappen, slot }, index) => {
    const path = ['kaarten', index] as const;
    declareKey(id, 'card', '', at(...path, 'id'), book);
    book.refer('lesson', les, at(...path, 'les'));
    return {
      id,
      title: titel,
      lesson: les,
      steps: stappen.map((step, position) => valueToInline(step, at(...path, 'stappen', position), book)),
      closing: valueToInline(slot ?? '', at(...path, 'slot'), book),
    };
  });
}

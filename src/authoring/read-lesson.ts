import { z } from 'zod';
import type { RouteId } from '../domain/course.ts';
import { BANK_ID } from '../domain/final-test.ts';
import type { GroupExercise, Lesson, Objective, Picture } from '../domain/lesson.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Scenario } from '../domain/scenario.ts';
import { START_QUIZ_ID } from '../domain/start-quiz.ts';
import type { Html } from '../domain/text.ts';
import { declareKey } from './ids.ts';
import type { Notebook } from './notebook.ts';
import { type LessonText, readLessonText } from './read-lesson-text.ts';
import { frontMatter, readYaml, type YamlReading } from './read-yaml.ts';
import type { Place, SourceFile } from './source-file.ts';
import { escapeHtml, valueToBlocks, valueToInline } from './to-html.ts';

const SCHEMA = z.strictObject({
  id: z.string(),
  nummer: z.number(),
  titel: z.string(),
  samenvatting: z.string(),
  inleiding: z.string(),
  'beeld-alt': z.string().optional(),
  minuten: z.number(),
  leerdoelen: z.array(
    z.strictObject({
      id: z.string(),
      tekst: z.string(),
      niveau: z.enum(['onthouden', 'begrijpen', 'toepassen', 'analyseren', 'evalueren', 'creëren']),
    }),
  ),
  begrippen: z.array(z.string()),
  clip: z.array(z.string()),
  groepsoefening: z.strictObject({
    naam: z.string(),
    minuten: z.number(),
    stappen: z.union([z.string(), z.array(z.string())]),
    trainer: z.union([z.string(), z.array(z.string())]),
  }),
});

type Front = z.infer<typeof SCHEMA>;

/** `les.mdx` by itself: its quiz and scenario are not in it yet. */
export interface LessonReading {
  readonly front: Omit<
    Lesson,
    'steps' | 'questions' | 'scenario' | 'sources' | 'quiz' | 'placedQuestions' | 'story' | 'picture'
  >;
  /** What the lesson's picture says to who does not see it, and where that is written; empty when it is not. */
  readonly pictureAlt: { readonly text: string; readonly place: Place };
  readonly text: LessonText;
  readonly file: string;
}

/**
 * Reads `les.mdx`. Out: the front matter as far as it could be read, or `null` when it is no YAML, and the running text;
 * what is wrong is in `book`. `fallbackId` names the lesson while its front matter does not.
 */
export function readLesson(file: SourceFile, fallbackId: string, book: Notebook): LessonReading | null {
  const front = readYaml(frontMatter(file), SCHEMA, book);
  const id = front?.value.id || fallbackId;
  const text = readLessonText(file, id, book);
  for (const tag of text.tags) noteTag(tag, id, book);
  if (!front) return null;
  const { value, at } = front;
  declareKey(value.id, 'lesson', '', at('id'), book);
  // Progress on what stands outside the lessons is kept under these names.
  if (value.id === BANK_ID || value.id === START_QUIZ_ID)
    book.report('reserved-id', at('id'), { name: value.id });
  value.begrippen.forEach((term, index) => {
    book.refer('term', term, at('begrippen', index));
  });
  return {
    front: {
      id,
      number: value.nummer,
      title: value.titel,
      summary: value.samenvatting,
      minutes: value.minuten,
      lead: value.inleiding,
      objectives: readObjectives(front, book),
      terms: value.begrippen,
      reflections: readReflections(text.tags),
      tasks: readTasks(text.tags),
      groupExercise: readGroupExercise(front, book),
      clip: value.clip,
    },
    pictureAlt: { text: value['beeld-alt']?.trim() ?? '', place: at('beeld-alt') },
    text,
    file: file.path,
  };
}

/** The parts of a lesson that stand in files of their own. */
export interface LessonParts {
  readonly quiz: Quiz;
  readonly story: Scenario | null;
  readonly picture: Picture | null;
}

/** Puts a lesson together from its parts. `sources` are the ids its claims name. */
export function joinLesson(
  reading: LessonReading,
  { quiz, story, picture }: LessonParts,
  sources: readonly string[],
): Lesson {
  const counted = quiz.questions.filter((question) => question.type !== 'open');
  return {
    ...reading.front,
    steps: joinSteps(reading.text, counted),
    questions: counted.map(({ id, type }) => ({ id, type })),
    scenario: story && { id: story.id, minutes: story.minutes, skippable: story.contentNote !== '' },
    sources,
    quiz,
    placedQuestions: [...new Set(placedIn(reading.text.tags))],
    story,
    picture,
  };
}

/** Which work stands in which step: a `<Vraag>` where it is placed, all other questions where `<Toets>` is. */
function joinSteps({ steps, tags }: LessonText, counted: Quiz['questions']): Lesson['steps'] {
  const placed = placedIn(tags);
  return steps.map(({ id, title }, index) => {
    // What stands above the first heading belongs to the first step.
    const here = tags.filter(({ step }) => Math.max(0, step) === index);
    const herePlaced = placedIn(here);
    const holdsQuiz = here.some(({ name }) => name === 'Toets');
    const questions = counted.filter((question) =>
      placed.includes(question.id) ? herePlaced.includes(question.id) : holdsQuiz,
    );
    return {
      id,
      title,
      questions: questions.map((question) => question.id),
      holdsScenario: here.some(({ name }) => name === 'Scenario'),
    };
  });
}

function placedIn(tags: LessonText['tags']): readonly string[] {
  return tags.flatMap(({ name, attributes }) =>
    name === 'Vraag' && attributes.id ? [attributes.id.value] : [],
  );
}

function noteTag(tag: LessonText['tags'][number], lessonId: string, book: Notebook): void {
  const { id, bron } = tag.attributes;
  for (const source of bron?.value.split(/\s+/) ?? []) if (bron) book.refer('source', source, bron.place);
  if (!id) return;
  if (tag.name === 'Video') book.refer('video', id.value, id.place);
  if (tag.name === 'Feit') book.refer('fact', id.value, id.place);
  if (tag.name === 'Vraag') book.refer('question', id.value, id.place, lessonId);
  if (tag.name === 'Reflectie') declareKey(id.value, 'reflection', lessonId, id.place, book);
}

/** The prompt is an attribute, so it is plain text on the lesson's page too. */
function readReflections(tags: LessonText['tags']): Lesson['reflections'] {
  return tags.flatMap(({ name, attributes: { id, vraag } }) =>
    name === 'Reflectie' && id && vraag ? [{ id: id.value, question: escapeHtml(vraag.value) }] : [],
  );
}

function readTasks(tags: LessonText['tags']): Lesson['tasks'] {
  const taskOf = (route: RouteId): Html =>
    tags.find(({ name, attributes }) => name === 'Morgen' && attributes.route?.value === route)?.html ?? '';
  return {
    opsporing: taskOf('opsporing'),
    liaison: taskOf('liaison'),
    'zorg-onderwijs': taskOf('zorg-onderwijs'),
  };
}

function readObjectives({ value, at }: YamlReading<Front>, book: Notebook): Objective[] {
  return value.leerdoelen.map(({ id, tekst, niveau }, index) => {
    const place = at('leerdoelen', index, 'id');
    // The number of an objective is the lesson's, so that "1.2" tells everybody where it is taught.
    if (!new RegExp(`^${value.nummer}\\.\\d+$`).test(id)) {
      const expected = `"${value.nummer}.${index + 1}", tussen aanhalingstekens`;
      book.report('invalid-value', place, { name: 'id', expected, near: null });
    }
    book.declare('objective', id, place);
    return { id, text: tekst, level: niveau };
  });
}

function readGroupExercise({ value, at }: YamlReading<Front>, book: Notebook): GroupExercise {
  const { naam, minuten, stappen, trainer } = value.groepsoefening;
  const blocks = (key: 'stappen' | 'trainer', text: string | readonly string[]): Html => {
    if (typeof text === 'string') return valueToBlocks(text, at('groepsoefening', key), book);
    const items = text.map((line, index) => valueToInline(line, at('groepsoefening', key, index), book));
    const tag = key === 'stappen' ? 'ol' : 'ul';
    return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  };
  return {
    name: naam,
    minutes: minuten,
    steps: blocks('stappen', stappen),
    facilitator: blocks('trainer', trainer),
  };
}

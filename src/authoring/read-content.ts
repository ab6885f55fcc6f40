import type { Course, HouseStyle } from '../domain/course-data.ts';
import type { Lesson, Picture } from '../domain/lesson.ts';
import { checkCourse } from './check-course.ts';
import { compareFindings, type Finding } from './finding.ts';
import { HOUSE_PATH, readHouseStyle, TOKENS_PATH } from './house/read-house-style.ts';
import { joinCourse } from './join-course.ts';
import { Notebook } from './notebook.ts';
import { readBank } from './read-bank.ts';
import { readCourseFile } from './read-course.ts';
import { readFacts } from './read-facts.ts';
import { readFollowUp } from './read-follow-up.ts';
import { joinLesson, type LessonReading, readLesson } from './read-lesson.ts';
import { readPicture } from './read-picture.ts';
import { readQuiz } from './read-quiz.ts';
import { readScenario, type ScenarioReading } from './read-scenario.ts';
import { readSources } from './read-sources.ts';
import { readStartQuiz } from './read-start-quiz.ts';
import { readTerms } from './read-terms.ts';
import type { ContentReading, LessonFolder } from './reading.ts';
import { REGISTER_PATH, readRegister } from './register.ts';
import { type SourceFile, startOf } from './source-file.ts';

/** What the author's text says, and all that is wrong with it. */
export interface ContentResult {
  readonly course: Course;
  /** By number. */
  readonly lessons: readonly Lesson[];
  /** Lesson id → the folder its text stands in. */
  readonly folders: ReadonlyMap<string, string>;
  readonly houseStyle: HouseStyle;
  /** Whom and what the scenarios show, by lesson. */
  readonly balance: readonly LessonBalance[];
  /** By file and place. */
  readonly findings: readonly Finding[];
}

export interface LessonBalance {
  readonly lesson: string;
  readonly cases: ScenarioReading['balance'];
  readonly people: ScenarioReading['people'];
}

const ROOT = 'content/nl/';

/**
 * Reads all files of a course at once. `today` is `YYYY-MM-DD`. Never throws on what an author wrote: whatever cannot be read is a
 * finding, and what can be read is there.
 */
export function readContent(files: readonly SourceFile[], today: string): ContentResult {
  const { course, lessons, folders, houseStyle, book } = readAll(files, today);
  const places = new Map(folders.map(({ lesson }) => [lesson.front.id, lesson.file.replace(/\/[^/]*$/, '')]));
  const balance = folders.flatMap(({ lesson, story }) =>
    story ? [{ lesson: lesson.front.id, cases: story.balance, people: story.people }] : [],
  );
  const findings = book.findings.toSorted(compareFindings);
  return { course, lessons, folders: places, houseStyle, balance, findings };
}

/** As `readContent`, with the notes that were made on the way: for `--fix`. */
export function readAll(files: readonly SourceFile[], today: string): ContentReading {
  const book = new Notebook();
  const find = (path: string) => files.find((file) => file.path === path);
  const need = (name: string): SourceFile | null => {
    const file = find(ROOT + name);
    if (!file) book.report('missing-file', startOf(ROOT + name), { name: ROOT + name });
    return file ?? null;
  };
  const read = <T>(name: string, reader: (file: SourceFile) => T | null): T | null => {
    const file = need(name);
    return file && reader(file);
  };
  const readOptional = <T>(name: string, reader: (file: SourceFile) => T): T | null => {
    const file = find(ROOT + name);
    return file ? reader(file) : null;
  };
  const outline = read('cursus.yaml', (file) => readCourseFile(file, book));
  const sources = read('bronnen.yaml', (file) => readSources(file, book));
  const facts = read('feiten.yaml', (file) => readFacts(file, today, book));
  const terms = read('begrippen.md', (file) => readTerms(file, book));
  if (!outline) book.lose('video');
  if (!sources) book.lose('source');
  if (!facts) book.lose('fact');
  if (!terms) book.lose('term');
  const folders = readFolders(files, book);
  const lessons = folders
    .map((folder) => joinFolder(folder, facts ?? [], terms ?? []))
    .sort((a, b) => a.number - b.number);
  const bank = readOptional('eindtoets.md', (file) => readBank(file, book));
  const startQuiz = readOptional('startmeting.md', (file) => readStartQuiz(file, book));
  const parts = {
    file: outline,
    bank,
    startQuiz,
    followUp: readOptional('herhalen.yaml', (file) => readFollowUp(file, book)),
    sources: sources ?? [],
    facts: facts ?? [],
    terms: terms ?? [],
    register: readRegister(find(REGISTER_PATH), book),
  };
  const [house, tokens] = [find(HOUSE_PATH), find(TOKENS_PATH)];
  const reading: ContentReading = {
    houseStyle: house && tokens ? readHouseStyle(house, tokens, book) : { css: '', paper: null },
    course: joinCourse(parts, lessons),
    lessons,
    folders,
    courseQuizzes: [bank, startQuiz].filter((quiz) => quiz !== null),
    itemCountPlaces: outline?.itemCountPlaces ?? null,
    book,
  };
  checkCourse(reading);
  return reading;
}

function readFolders(files: readonly SourceFile[], book: Notebook): LessonFolder[] {
  const inLessons = files.filter(({ path }) => path.startsWith(`${ROOT}lessen/`));
  const folders = Map.groupBy(inLessons, ({ path }) => path.split('/').slice(0, 4).join('/'));
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, inFolder]) => readFolder(folder, inFolder, book) ?? []);
}

function readFolder(folder: string, files: readonly SourceFile[], book: Notebook): LessonFolder | null {
  const [text, quizFile, storyFile] = ['les.mdx', 'toets.md', 'scenario.md'].map((name) =>
    files.find(({ path }) => path === `${folder}/${name}`),
  );
  if (!text) {
    book.report('missing-file', startOf(`${folder}/les.mdx`), { name: `${folder}/les.mdx` });
    return null;
  }
  const fallbackId = folder.split('/').at(-1) ?? folder;
  const lesson = readLesson(text, fallbackId, book);
  const id = lesson?.front.id ?? fallbackId;
  if (!lesson) {
    book.lose('objective');
    book.lose('lesson');
  }
  if (!quizFile) {
    book.report('missing-file', startOf(`${folder}/toets.md`), { name: `${folder}/toets.md` });
    book.lose('question', id);
  }
  const quiz = quizFile ? readQuiz(quizFile, id, book) : { title: '', questions: [] };
  const story = storyFile ? readScenario(storyFile, id, book) : null;
  if (!lesson) return null;
  const picture = readFolderPicture(folder, files, lesson, book);
  return {
    lesson,
    quiz,
    quizFile: quizFile?.path ?? '',
    story,
    hasStoryFile: storyFile !== undefined,
    picture,
  };
}

/** The picture and its words belong together: one without the other is a finding. */
function readFolderPicture(
  folder: string,
  files: readonly SourceFile[],
  { pictureAlt }: LessonReading,
  book: Notebook,
): Picture | null {
  const path = `${folder}/beeld.svg`;
  const file = files.find((candidate) => candidate.path === path);
  if (!file) {
    if (pictureAlt.text !== '') book.report('missing-file', pictureAlt.place, { name: path });
    return null;
  }
  if (pictureAlt.text === '') book.report('missing-picture-alt', pictureAlt.place, {});
  return readPicture(file, pictureAlt.text, book);
}

function joinFolder(folder: LessonFolder, facts: Course['facts'], terms: Course['terms']): Lesson {
  const { lesson, quiz, story, picture } = folder;
  const fromText = lesson.text.tags.flatMap(({ name, attributes }) => {
    const fact = name === 'Feit' ? facts.find(({ id }) => id === attributes.id?.value)?.source : undefined;
    return [...(attributes.bron?.value.split(/\s+/) ?? []), ...(fact ? [fact] : [])];
  });
  const fromTerms = terms.filter(({ id }) => lesson.front.terms.includes(id)).flatMap((term) => term.sources);
  const parts = { quiz, story: story?.scenario ?? null, picture };
  return joinLesson(lesson, parts, [...new Set([...fromText, ...fromTerms])]);
}

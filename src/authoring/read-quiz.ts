import { z } from 'zod';
import type { Quiz } from '../domain/quiz.ts';
import { declareKey } from './ids.ts';
import { parseMarkdown, type TextNode } from './markdown.ts';
import type { Notebook } from './notebook.ts';
import { type QuestionReading, type QuestionRules, readQuestion, reportUnexpected } from './read-question.ts';
import { frontMatter, readYaml } from './read-yaml.ts';
import { splitSections } from './sections.ts';
import { type SourceFile, startOf } from './source-file.ts';

const SCHEMA = z.strictObject({ titel: z.string(), vervallen: z.array(z.string()).optional() });

const RULES: QuestionRules = {
  types: ['single', 'multi', 'true-false', 'order', 'match', 'categorize', 'estimate', 'fill-in', 'open'],
  fields: {
    Doel: false,
    Soort: false,
    Hint: true,
    Zekerheid: false,
    Goed: false,
    Schaal: false,
    Stap: false,
    Marge: false,
    Eenheid: false,
  },
  explains: 'feedback',
  withoutObjective: [],
};

/** A file of questions as it is written. */
export interface QuestionFile {
  readonly title: string;
  /** What stands above the first question. */
  readonly before: readonly TextNode[];
  readonly questions: readonly QuestionReading[];
}

/**
 * Reads `toets.md` of lesson `lessonId`. Out: every question, however incomplete; what is wrong is in
 * `book`. Format: docs/decisions/0002-authoring-formats.md.
 */
export function readQuiz(file: SourceFile, lessonId: string, book: Notebook): Quiz {
  const { title, before, questions } = readQuestionFile(file, lessonId, RULES, book);
  for (const node of before) reportUnexpected(node, file, book);
  return { title, questions: questions.map(({ question }) => question) };
}

/** Reads a file of questions that belong to `owner`: a lesson id, or the name of a quiz of the whole course. */
export function readQuestionFile(
  file: SourceFile,
  owner: string,
  rules: QuestionRules,
  book: Notebook,
): QuestionFile {
  const front = readYaml(frontMatter(file), SCHEMA, book);
  front?.value.vervallen?.forEach((id, index) => {
    declareKey(id, 'retired', owner, front.at('vervallen', index), book);
  });
  const { before, sections } = splitSections(parseMarkdown(file.text));
  if (sections.length === 0) {
    book.report('missing-question', startOf(file.path), {});
    book.lose('question', owner);
  }
  const questions = sections.map((section) => readQuestion(file, section, owner, rules, book));
  return { title: front?.value.titel ?? '', before, questions };
}

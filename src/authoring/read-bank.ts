import { BANK_ID } from '../domain/final-test.ts';
import type { Notebook } from './notebook.ts';
import { type QuestionRules, reportUnexpected } from './read-question.ts';
import { readQuestionFile } from './read-quiz.ts';
import type { CourseQuiz } from './reading.ts';
import type { SourceFile } from './source-file.ts';

const RULES: QuestionRules = {
  types: ['single', 'multi', 'categorize', 'match', 'order'],
  fields: { Doel: false, Soort: false },
  explains: 'rationale',
  withoutObjective: [],
};

/** Reads `eindtoets.md`: the questions of the final test, each with its rationale. What is wrong is in `book`. */
export function readBank(file: SourceFile, book: Notebook): CourseQuiz {
  const { before, questions } = readQuestionFile(file, BANK_ID, RULES, book);
  for (const node of before) reportUnexpected(node, file, book);
  return { id: BANK_ID, file: file.path, questions };
}

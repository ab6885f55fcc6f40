import type { EstimateQuestion } from '../domain/quiz.ts';
import { DONT_KNOW, START_QUIZ_ID } from '../domain/start-quiz.ts';
import type { Html } from '../domain/text.ts';
import type { Notebook } from './notebook.ts';
import type { QuestionReading, QuestionRules } from './read-question.ts';
import { readQuestionFile } from './read-quiz.ts';
import type { CourseQuiz } from './reading.ts';
import { type SourceFile, scopeAt } from './source-file.ts';
import { inFile, toBlocks } from './to-html.ts';

const RULES: QuestionRules = {
  types: ['single', 'estimate'],
  fields: { Doel: false, Soort: false, Schaal: false, Stap: false, Eenheid: false },
  explains: 'none',
  withoutObjective: ['estimate'],
};

/** `startmeting.md` as it is written: which lesson a question is about is not known yet. */
export interface StartQuizReading extends CourseQuiz {
  readonly title: string;
  readonly intro: Html;
  readonly frequency: EstimateQuestion | null;
}

/** Reads `startmeting.md`. Out: every question, however incomplete; what is wrong is in `book`. */
export function readStartQuiz(file: SourceFile, book: Notebook): StartQuizReading {
  const { title, before, questions } = readQuestionFile(file, START_QUIZ_ID, RULES, book);
  const estimates = questions.filter(({ question }) => question.type === 'estimate');
  for (const { place } of estimates.slice(1)) {
    book.report('duplicate-estimate', place, { name: estimates[0]?.question.id ?? '' });
  }
  for (const reading of questions) checkAnswerIds(reading, book);
  return {
    id: START_QUIZ_ID,
    file: file.path,
    title,
    intro: toBlocks(before, inFile(file.path, book)),
    questions,
    frequency:
      questions.flatMap(({ question }) => (question.type === 'estimate' ? [question] : []))[0] ?? null,
  };
}

/** The course gives every question an answer of its own, "Weet ik nog niet", under an id that no author may take. */
function checkAnswerIds({ place }: QuestionReading, book: Notebook): void {
  for (const { kind, scope, id, place: at } of book.declarations) {
    if (kind === 'option' && scope === scopeAt(place) && id === DONT_KNOW) {
      book.report('reserved-id', at, { name: id });
    }
  }
}

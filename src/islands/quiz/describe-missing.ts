import type { Answer, Question } from '../../domain/quiz.ts';
import { quizText } from '../../i18n/nl-quiz.ts';

/** What to do first, after a submit without a complete answer. In: the question and what was filled in. Out: one sentence. */
export function describeMissing(question: Question, answer: Answer): string {
  switch (question.type) {
    case 'match':
    case 'categorize':
      return quizText.missingRows;
    case 'estimate':
      return answer.length
        ? quizText.outOfScale(String(question.min), String(question.max))
        : quizText.missingNumber;
    case 'fill-in':
    case 'open':
      return quizText.missingWords;
    default:
      return quizText.missing;
  }
}

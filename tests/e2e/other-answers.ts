import { correctAnswer } from '../../src/domain/answer.ts';
import type { Answer, Question } from '../../src/domain/quiz.ts';

/** An answer in which nothing fits. */
export function wrongAnswer(question: Question): Answer {
  switch (question.type) {
    case 'multi':
      return question.options.filter(({ correct }) => !correct).map(({ id }) => id);
    case 'order':
      return correctAnswer(question).toReversed();
    case 'match':
      return question.pairs.map(({ id }, at, all) => `${id}.${all.at(at - 1)?.id}`);
    case 'categorize':
      return question.items.map((item) => `${item.id}.${otherCategory(question, item.category)}`);
    case 'estimate': {
      const { min, max, answer } = question;
      return [String((answer?.value ?? 0) > (min + max) / 2 ? min : max)];
    }
    case 'single':
    case 'true-false':
      return question.options
        .filter(({ correct }) => !correct)
        .map(({ id }) => id)
        .slice(0, 1);
    default:
      return ['iets heel anders'];
  }
}

const otherCategory = (question: Question, category: string): string =>
  (question.type === 'categorize' && question.categories.find(({ id }) => id !== category)?.id) || '';

/** The right answer but for one thing, where a question knows such an answer. */
export function nearAnswer(question: Question): Answer | null {
  const right = correctAnswer(question);
  switch (question.type) {
    case 'multi':
      return right.slice(1);
    case 'order':
      return [...right.slice(1, 2), ...right.slice(0, 1), ...right.slice(2)];
    case 'match':
      return question.pairs.map(({ id }, at, all) => `${id}.${at === 0 ? all[1]?.id : id}`);
    case 'categorize':
      return question.items.map(
        ({ id, category }, at) => `${id}.${at === 0 ? otherCategory(question, category) : category}`,
      );
    default:
      return null;
  }
}

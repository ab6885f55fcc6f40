import { estimateFeedback, readEstimate } from '../../domain/answer.ts';
import type { Question } from '../../domain/quiz.ts';
import type { Verdict } from '../../domain/score-answer.ts';
import type { Html } from '../../domain/text.ts';
import { quizText } from '../../i18n/nl-quiz.ts';
import type { Checked } from './field-props.ts';

export type Tone = 'good' | 'almost' | 'retry' | 'neutral';

/** What the feedback block says: a word, and the author's explanation between sentences of ours, which may be empty. */
export interface Described {
  readonly tone: Tone;
  readonly title: string;
  readonly intro: string;
  readonly html: Html;
  readonly outro: string;
}

export const TONES: Readonly<Record<Verdict, Tone>> = {
  right: 'good',
  partly: 'almost',
  wrong: 'retry',
  unscored: 'neutral',
};

/**
 * Puts a checked answer into words. In: the question and what was checked. Out: what to show; never a bare "wrong".
 * Certainty adds one sentence where it disagrees with the result (right but doubting, wrong but sure).
 */
export function describeResult(question: Question, checked: Checked): Described {
  const { verdict } = checked.score;
  return {
    tone: TONES[verdict],
    title: verdict === 'unscored' ? unscoredTitle(question, checked) : quizText.verdict[verdict],
    intro: introOf(question, checked),
    html: explanation(question, checked),
    outro: certaintyLine(checked),
  };
}

function unscoredTitle(question: Question, { answer }: Checked): string {
  if (question.type === 'estimate') return quizText.estimated(withUnit(answer[0] ?? '', question.unit));
  return question.type === 'open' && question.model ? quizText.toCompare : quizText.noted;
}

/** A number in Dutch notation with its unit. In: a number as text with a decimal point. */
export function withUnit(number: string, unit: string): string {
  return `${number.replace('.', ',')} ${unit}`.trim();
}

function introOf(question: Question, { answer, score }: Checked): string {
  switch (question.type) {
    case 'multi': {
      const right = question.options.filter((option) => option.correct).map((option) => option.id);
      const chosen = right.filter((id) => answer.includes(id)).length;
      const tooMany = answer.length - chosen;
      return `${quizText.multiRight(chosen, right.length)} ${tooMany ? quizText.multiTooMany(tooMany) : ''}`.trim();
    }
    case 'order':
    case 'match':
    case 'categorize': {
      const parts = Object.values(score.parts);
      const right = parts.filter(Boolean).length;
      const total = parts.length;
      if (right === total) return '';
      return question.type === 'order'
        ? quizText.toMove(total - right, total)
        : quizText.countRight(right, total);
    }
    case 'estimate': {
      const value = readEstimate(answer);
      if (!question.answer || value === null || score.verdict === 'right') return '';
      return value < question.answer.value ? quizText.tooLow : quizText.tooHigh;
    }
    case 'fill-in':
      return score.points ? '' : quizText.fillInMissed;
    case 'open':
      return question.model ? quizText.modelAnswer : quizText.openNoted;
    default:
      return '';
  }
}

function certaintyLine({ score: { verdict }, certainty }: Checked): string {
  if (verdict === 'right') return certainty === 'doubt' ? quizText.rightInDoubt : '';
  return verdict !== 'unscored' && certainty === 'sure' ? quizText.wrongButSure : '';
}

/**
 * The author's words on this answer. What is written for the whole question gives the answer away: it waits until the
 * answer is right, or is shown with it.
 */
function explanation(question: Question, { answer, score: { points } }: Checked): Html {
  switch (question.type) {
    case 'single':
    case 'true-false':
      return question.options.find((option) => option.id === answer[0])?.feedback ?? '';
    case 'multi':
      // Each chosen option explains itself, in its own card.
      return '';
    case 'estimate':
      return points === 0 ? '' : estimateFeedback(question, answer);
    case 'open':
      return question.model;
    default:
      return points === 1 ? question.feedback : '';
  }
}

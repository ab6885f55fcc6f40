import { readPlacements } from '../../domain/answer.ts';
import type { Certainty } from '../../domain/progress.ts';
import type { Answer, Question } from '../../domain/quiz.ts';

/**
 * Puts a kept answer back into the form's own controls. Order is not here: its list is drawn from state.
 * In: the question, its form, tokens; tokens the form does not know are left out.
 */
export function writeAnswer(question: Question, form: HTMLFormElement, answer: Answer): void {
  switch (question.type) {
    case 'single':
    case 'multi':
    case 'true-false':
      for (const box of form.querySelectorAll<HTMLInputElement>('input[name=answer]')) {
        box.checked = answer.includes(box.value);
      }
      break;
    case 'match':
    case 'categorize':
      for (const [id, value] of readPlacements(answer)) {
        const select = form.elements.namedItem(id);
        if (select instanceof HTMLSelectElement) select.value = value;
      }
      break;
    case 'estimate':
    case 'fill-in':
    case 'open':
      for (const input of form.querySelectorAll<HTMLInputElement>('[name=answer], [name=slider]')) {
        // An equal value is not set: that could move the caret of who is typing.
        if (input.value !== answer[0]) input.value = answer[0] ?? '';
      }
      break;
    case 'order':
      break;
  }
}

/** Ticks how sure the learner said to be. In: the form; `null` leaves it as it is. */
export function writeCertainty(form: HTMLFormElement, certainty: Certainty | null): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=certainty]')) {
    if (box.value === certainty) box.checked = true;
  }
}

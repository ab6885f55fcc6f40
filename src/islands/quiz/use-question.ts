import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isComplete, sameAnswer } from '../../domain/answer.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { checkAnswer } from '../../stores/check-answer.ts';
import { useWake } from '../early/use-wake.ts';
import { describeMissing } from './describe-missing.ts';
import { findKept } from './find-kept.ts';
import { keepDraft } from './keep-draft.ts';
import { readAnswer, readCertainty } from './read-answer.ts';
import { completeOrder, startOrder } from './start-state.ts';
import { useView } from './use-view.ts';
import { writeAnswer, writeCertainty } from './write-answer.ts';

/**
 * The course of one question: what is drawn, and what happens at each action of the learner.
 * In: the lesson, the question, its root element, and the how manieth time it is asked: an answer from an earlier time
 * does not come back. Out: the view, the order of an order question, and handlers.
 * Longer than most functions: its handlers share the view and the order, and are read together.
 */
export function useQuestion(lessonId: string, question: Question, root: RefObject<HTMLElement>, asking = 1) {
  const { view, now, show } = useView(root);
  const [order, setOrder] = useState(() => (question.type === 'order' ? startOrder(question) : []));
  /** When the learner first touched the answer, since it was last checked; 0 before that. */
  const touched = useRef(0);
  const touch = () => {
    touched.current ||= performance.now();
  };

  function submit(data: FormData) {
    const answer = readAnswer(question, data);
    const certainty = readCertainty(data);
    if (!isComplete(question, answer)) {
      show({ missing: describeMissing(question, answer), focus: 'control' });
      return;
    }
    const { checked } = now();
    // The same answer again is no new attempt.
    if (checked && sameAnswer(checked.answer, answer) && checked.certainty === certainty) {
      show({ ...now(), focus: '.fb' });
      return;
    }
    const latency = touched.current && performance.now() - touched.current;
    touched.current = 0;
    const score = checkAnswer(lessonId, question, answer, certainty, latency || null);
    if (question.type !== 'open') keepDraft(lessonId, question, []);
    show({ checked: { answer, score, certainty }, focus: '.fb' });
  }

  /** Every change is kept at once. Feedback on an earlier answer goes, unless there is no right or wrong. */
  function change(answer: Answer) {
    touch();
    keepDraft(lessonId, question, answer);
    const { checked, missing } = now();
    if (missing || (checked && checked.score.verdict !== 'unscored')) show({});
  }

  useWake(root, {
    wake() {
      const form = root.current?.querySelector('form');
      if (!form) return;
      form.querySelector('fieldset')?.addEventListener('focusin', touch);
      // A list to order cannot be changed before the island woke.
      const typed = question.type === 'order' ? [] : readAnswer(question, new FormData(form));
      const { answer, checked } = findKept(lessonId, question, typed, asking);
      writeAnswer(question, form, answer);
      if (question.type === 'order' && answer.length) setOrder(completeOrder(question, answer));
      if (!checked) return;
      writeCertainty(form, checked.certainty);
      show({ checked });
    },
    submit(form, data) {
      // The moves before an early submit of an order are repeated only now.
      submit(question.type === 'order' ? new FormData(form) : data);
      if (question.type === 'order') return;
      // What was changed after the submit takes the feedback away again, once that was drawn.
      setTimeout(() => {
        const answer = readAnswer(question, new FormData(form));
        if (!sameAnswer(answer, readAnswer(question, data))) change(answer);
      });
    },
  });

  return {
    view,
    order,
    submit,
    change,
    move(next: readonly string[]) {
      setOrder(next);
      change(next);
    },
    again: () => show({ focus: 'control' }),
    reveal: () => show({ ...now(), asked: true, focus: 'summary' }),
  };
}

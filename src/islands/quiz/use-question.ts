import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isComplete } from '../../domain/answer.ts';
import type { Answer, Question } from '../../domain/quiz.ts';
import { scoreAnswer } from '../../domain/score-answer.ts';
import { checkAnswer } from '../../stores/check-answer.ts';
import { lessonProgress } from '../../stores/lesson-progress.ts';
import { useWake } from '../early/use-wake.ts';
import { controlToFocus } from './control-to-focus.ts';
import { describeMissing } from './describe-missing.ts';
import type { Checked } from './field-props.ts';
import { keepDraft, readDraft } from './keep-draft.ts';
import { mergeAnswer } from './merge-answer.ts';
import { readAnswer, readCertainty, sameAnswer } from './read-answer.ts';
import { completeOrder, startOrder } from './start-state.ts';
import { takeFocus } from './take-focus.ts';
import { writeAnswer, writeCertainty } from './write-answer.ts';

interface View {
  readonly checked: Checked | null;
  /** The learner asked for the right answer. */
  readonly asked: boolean;
  /** What to do first, after a submit without an answer. */
  readonly missing: string;
  /** Where the focus goes once this is drawn: a CSS selector in the question, or `control`. */
  readonly focus: string;
}

const ANSWERING: View = { checked: null, asked: false, missing: '', focus: '' };

/**
 * The course of one question: what is drawn, and what happens at each action of the learner.
 * In: the lesson, the question, and its root element. Out: the view, the order of an order question, and handlers.
 */
export function useQuestion(lessonId: string, question: Question, root: RefObject<HTMLElement>) {
  const [view, setView] = useState(ANSWERING);
  const [order, setOrder] = useState(() => (question.type === 'order' ? startOrder(question) : []));
  // Held-back events are repeated within one wake, before their closures are renewed.
  const current = useRef(view);

  function show(next: View) {
    current.current = next;
    setView(next);
  }

  useLayoutEffect(() => {
    if (!view.focus || !root.current) return;
    const target =
      view.focus === 'control'
        ? controlToFocus(root.current)
        : root.current.querySelector<HTMLElement>(view.focus);
    takeFocus(root.current, target);
  }, [view]);

  function submit(data: FormData) {
    const answer = readAnswer(question, data);
    const certainty = readCertainty(data);
    if (!isComplete(question, answer)) {
      show({ ...ANSWERING, missing: describeMissing(question, answer), focus: 'control' });
      return;
    }
    const before = current.current.checked;
    // The same answer again is no new attempt.
    if (before && sameAnswer(before.answer, answer) && before.certainty === certainty) {
      show({ ...current.current, focus: '.fb' });
      return;
    }
    const score = checkAnswer(lessonId, question, answer, certainty);
    if (question.type !== 'open') keepDraft(lessonId, question, []);
    show({ ...ANSWERING, checked: { answer, score, certainty }, focus: '.fb' });
  }

  /** Every change is kept at once. Feedback on an earlier answer goes, unless there is no right or wrong. */
  function change(answer: Answer) {
    keepDraft(lessonId, question, answer);
    const { checked, missing } = current.current;
    if (missing || (checked && checked.score.verdict !== 'unscored')) show(ANSWERING);
  }

  function putBack(form: HTMLFormElement, answer: Answer) {
    writeAnswer(question, form, answer);
    if (question.type === 'order' && answer.length) setOrder(completeOrder(question, answer));
  }

  function wake() {
    const form = root.current?.querySelector('form');
    if (!form) return;
    // A list to order cannot be changed before the island woke.
    const typed = question.type === 'order' ? [] : readAnswer(question, new FormData(form));
    const draft = readDraft(lessonId, question);
    const stored = lessonProgress(lessonId).get().questions[question.id];
    const untouched = typed.length === 0 || (stored && sameAnswer(typed, stored.answer));
    if (stored && untouched && draft.length === 0) {
      const { answer, certainty } = stored;
      putBack(form, answer);
      writeCertainty(form, certainty);
      show({ ...ANSWERING, checked: { answer, certainty, score: scoreAnswer(question, answer) } });
      return;
    }
    const merged = mergeAnswer(question, draft, typed);
    putBack(form, merged);
    if (!sameAnswer(merged, draft)) keepDraft(lessonId, question, merged);
  }

  useWake(root, {
    wake,
    submit(form, data) {
      if (question.type === 'order') {
        // Its moves before the submit are repeated only now.
        submit(new FormData(form));
        return;
      }
      submit(data);
      // What was changed after the submit takes the feedback away again, once that was drawn.
      setTimeout(() => {
        const now = readAnswer(question, new FormData(form));
        if (!sameAnswer(now, readAnswer(question, data))) change(now);
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
    again: () => show({ ...ANSWERING, focus: 'control' }),
    reveal: () => show({ ...current.current, asked: true, focus: 'summary' }),
  };
}

import type { Answer, Question } from '../../domain/quiz.ts';
import { $draft, $reflection } from '../../stores/texts.ts';

/** Keeps an unchecked answer on this device; an empty one clears it. The text of an open question is kept as a reflection. */
export function keepDraft(lessonId: string, question: Question, answer: Answer): void {
  if (question.type === 'open') $reflection(lessonId, question.id).set(answer[0] ?? '');
  else $draft(lessonId, question.id).set(answer.length ? JSON.stringify(answer) : '');
}

/** The unchecked answer that was kept. Out: empty when there is none or it cannot be read. */
export function readDraft(lessonId: string, question: Question): Answer {
  if (question.type === 'open') {
    const text = $reflection(lessonId, question.id).get();
    return text ? [text] : [];
  }
  try {
    const kept: unknown = JSON.parse($draft(lessonId, question.id).get());
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

import type { CourseResult } from '../../domain/course-result.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { QuestionType } from '../../domain/quiz.ts';

/** The limits of SCORM 1.2 (CMIString4096, CMIString255); an LMS may refuse more, or cut it silently. */
export const MOST_STATE = 4096;
export const MOST_TEXT = 255;

/** `HHHH:MM:SS`. In: a duration in ms. */
export function formatTimespan(ms: number): string {
  const seconds = Math.min(Math.max(0, Math.round(ms / 1000)), 9999 * 3600 + 3599);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join(':');
}

/** `HH:MM:SS`, the learner's wall clock. */
export function formatTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Score 0..1 as `score.raw`: 0–100 with a decimal point, at most two decimals. */
export function formatScore(share: number): string {
  return String(Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100);
}

/** `lesson_status` of a completed course. Without a test nobody passes or fails. */
export function formatStatus(success: CourseResult['success']): 'passed' | 'failed' | 'completed' {
  return success === 'unknown' ? 'completed' : success;
}

/** SCORM's `true-false` wants the tokens t and f where ours are option letters, so that type travels as a choice. */
const TYPES: Readonly<Record<Exclude<QuestionType, 'open'>, string>> = {
  single: 'choice',
  multi: 'choice',
  'true-false': 'choice',
  order: 'sequencing',
  match: 'matching',
  categorize: 'matching',
  estimate: 'numeric',
  'fill-in': 'fill-in',
};

/** The interaction type of SCORM 1.2. Out: `null` for open questions: these are never sent. */
export function formatType(type: QuestionType): string | null {
  return type === 'open' ? null : TYPES[type];
}

/** `student_response` or a pattern: tokens joined by commas, cut at a whole token where the limit of 255 is passed. */
export function formatTokens(type: Interaction['type'], tokens: readonly string[]): string {
  if (type === 'fill-in') {
    const text = (tokens[0] ?? '').replace(/\s+/g, ' ').slice(0, MOST_TEXT);
    // Half of an emoji is no character: some systems refuse it.
    return text.replace(/[\uD800-\uDBFF]$/, '');
  }
  const kept = [...tokens];
  while (kept.join(',').length > MOST_TEXT) kept.pop();
  return kept.join(',');
}

/** The patterns of an interaction: one, but a fill-in has one per accepted answer. */
export function formatPatterns({ type, correct }: Interaction): readonly string[] {
  if (correct.length === 0) return [];
  const patterns = type === 'fill-in' ? correct.map((accepted) => [accepted]) : [correct];
  return patterns.map((pattern) => formatTokens(type, pattern));
}

export function formatResult(result: Interaction['result']): string {
  return result === 'incorrect' ? 'wrong' : result;
}

/** `les-1/tempo` → `les-1_tempo`: the form of `Interaction.id`. */
export function formatInteractionId(registerKey: string): string {
  return registerKey.replace('/', '_');
}

import type { Interaction } from '../../domain/interaction.ts';
import { formatLine, listPatterns } from './scorm-formats.ts';

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

/** `student_response` or a pattern: tokens joined by commas, cut at a whole token where the limit of 255 is passed. */
export function formatTokens(type: Interaction['type'], tokens: readonly string[]): string {
  if (type === 'fill-in') return formatLine(tokens[0] ?? '', MOST_TEXT);
  const kept = [...tokens];
  while (kept.join(',').length > MOST_TEXT) kept.pop();
  return kept.join(',');
}

export function formatPatterns(interaction: Interaction): readonly string[] {
  return listPatterns(interaction).map((pattern) => formatTokens(interaction.type, pattern));
}

export function formatResult(result: Interaction['result']): string {
  return result === 'incorrect' ? 'wrong' : result;
}

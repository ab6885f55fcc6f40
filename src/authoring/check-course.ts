import type { ContentReading } from './reading.ts';
import { checkAnswerPatterns } from './rules/answer-patterns.ts';
import { checkBalance } from './rules/balance.ts';
import { checkBankItems } from './rules/bank-items.ts';
import { checkDuplicateIds } from './rules/duplicate-ids.ts';
import { checkLaterObjectives } from './rules/later-objective.ts';
import { checkLessonParts } from './rules/lesson-parts.ts';
import { checkRegisteredIds } from './rules/registered-ids.ts';
import { checkScenarioEndings } from './rules/scenario-endings.ts';
import { checkScenarioGraphs } from './rules/scenario-graph.ts';
import { checkScenarioOdds } from './rules/scenario-odds.ts';
import { checkStartQuizLessons } from './rules/start-quiz-lessons.ts';
import { checkTwinScenes } from './rules/twin-scenes.ts';
import { checkUnknownReferences } from './rules/unknown-references.ts';
import { checkUnlistedTerms } from './rules/unlisted-terms.ts';
import { checkUnpractisedObjectives } from './rules/unpractised-objective.ts';
import { checkUntestedObjectives } from './rules/untested-objective.ts';

const RULES: readonly ((reading: ContentReading) => void)[] = [
  checkDuplicateIds,
  checkUnknownReferences,
  checkLaterObjectives,
  checkUnpractisedObjectives,
  checkUnlistedTerms,
  checkLessonParts,
  checkRegisteredIds,
  checkScenarioGraphs,
  checkScenarioEndings,
  checkTwinScenes,
  checkScenarioOdds,
  checkAnswerPatterns,
  checkUntestedObjectives,
  checkBalance,
  checkBankItems,
  checkStartQuizLessons,
];

/** Runs every rule that looks across files. Each rule reports to the notebook of `reading`; none stops another. */
export function checkCourse(reading: ContentReading): void {
  for (const rule of RULES) rule(reading);
}

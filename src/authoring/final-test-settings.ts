import { z } from 'zod';
import type { FinalTestSettings } from '../domain/final-test.ts';
import { wholeNumber } from './read-yaml.ts';

/** `eindtoets` in `cursus.yaml`. */
export const FINAL_TEST_SCHEMA = z.strictObject({
  slaaggrens: wholeNumber(1, 100),
  herkansingen: wholeNumber(0, 9),
  wachttijd: wholeNumber(0, 720),
  vragen: z.strictObject({ cursus: wholeNumber(1, 200), route: wholeNumber(1, 200) }),
});

/** The settings in the course's own words: a share instead of a percentage. */
export function toFinalTestSettings(value: z.infer<typeof FINAL_TEST_SCHEMA>): FinalTestSettings {
  return {
    passMark: value.slaaggrens / 100,
    resits: value.herkansingen,
    waitHours: value.wachttijd,
    items: { course: value.vragen.cursus, route: value.vragen.route },
  };
}

import { emptyTestProgress, type TestProgress } from '../domain/final-test.ts';
import { parseTestProgress, serializeTestProgress } from '../domain/stored-test.ts';
import { TEST_KEY } from './keys.ts';
import { persisted } from './persisted.ts';

/** All sittings of the final test; `emptyTestProgress` itself until one is begun. */
export const $test = persisted<TestProgress>(TEST_KEY, emptyTestProgress, {
  encode: serializeTestProgress,
  decode: parseTestProgress,
});

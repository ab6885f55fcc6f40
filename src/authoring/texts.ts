import type { ContentFinding } from '../domain/course-data.ts';

/** The words of one code. A message says what is wrong, an advice what to do. */
export interface Texts<P> {
  readonly level: ContentFinding['level'];
  readonly message: (params: P) => string;
  readonly advice: (params: P) => string;
}

/** Something the author named. */
export interface Named {
  readonly name: string;
}

const withLevel =
  (level: ContentFinding['level']) =>
  <P>(message: (p: P) => string, advice: (p: P) => string): Texts<P> => ({ level, message, advice });

/** The course cannot be built with it. */
export const error = withLevel('error');
/** The course works, but not as it should. */
export const warning = withLevel('warning');
/** Worth knowing. */
export const info = withLevel('info');

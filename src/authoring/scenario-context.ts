import type { Place, SourceFile } from './source-file.ts';
import type { TextContext } from './to-html.ts';

/** What the readers of parts of a scenario share. */
export interface ScenarioContext extends TextContext {
  readonly file: SourceFile;
  readonly people: readonly string[];
  readonly meters: readonly string[];
  /** `lesson/scenario`. */
  readonly scope: string;
  readonly places: Map<string, Place>;
  readonly choicePlaces: Map<string, Place>;
  readonly conditions: Map<string, { readonly text: string; readonly place: Place }>;
}

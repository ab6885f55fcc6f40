import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/** `scorm/play`, served to the browser under `/lms/`. */
const FOLDER = new URL('./', import.meta.url);
const SCRIPT = /^\/lms\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts)$/;

/**
 * The player's own modules as JavaScript: Node takes the types out, so that no bundler is needed.
 * In: a path. Out: `null` when it is no module of ours.
 */
export function serveScript(path: string): string | null {
  if (path === '/lms/scorm-again.js') {
    return readFileSync(fileURLToPath(import.meta.resolve('scorm-again/min')), 'utf8');
  }
  const name = SCRIPT.exec(path)?.[1];
  if (name === undefined) return null;
  try {
    return withoutWarning(() => nodeModule.stripTypeScriptTypes(readFileSync(new URL(name, FOLDER), 'utf8')));
  } catch {
    return null;
  }
}

/** Node 24 warns that this function may change; that is nothing to who tries a course. */
function withoutWarning<T>(run: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

import { SCENARIO_ID } from '../domain/scenario.ts';
import type { Gap, Notebook } from './notebook.ts';
import { END } from './read-choice.ts';
import { readAll } from './read-content.ts';
import { extendRegister, formatRegister, REGISTER_PATH, registerKeys } from './register.ts';
import { findLostIds } from './rules/registered-ids.ts';
import type { SourceFile } from './source-file.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Adds what only a machine should write: missing `{#id}`s and numbers in the register. Nothing else in a file changes, and what is
 * there stays. Out: the files that changed, with their new text; none when nothing was missing.
 */
export function fixIds(files: readonly SourceFile[], today: string): SourceFile[] {
  let fixed = [...files];
  let reading = readAll(fixed, today);
  if (reading.book.gaps.length > 0) {
    fixed = fillGaps(fixed, reading.book);
    reading = readAll(fixed, today);
  }
  const { book, course } = reading;
  const known = course.register;
  const renamed = findLostIds(reading).map(({ owner, near }) => `${owner}/${near}`);
  const register = extendRegister(
    known,
    // An id that is probably an old one renamed gets no number: the author is asked to put the old one back.
    registerKeys(reading).filter((key) => !renamed.includes(key)),
  );
  const isBroken = book.findings.some(({ code }) => code === 'register-invalid');
  if (!isBroken && Object.keys(register).length > Object.keys(known).length) {
    const text = formatRegister(register);
    fixed = [...fixed.filter(({ path }) => path !== REGISTER_PATH), { path: REGISTER_PATH, text }];
  }
  return fixed.filter(({ path, text }) => files.find((file) => file.path === path)?.text !== text);
}

function fillGaps(files: readonly SourceFile[], book: Notebook): SourceFile[] {
  const used = new Map<string, Set<string>>();
  for (const { kind, scope, id } of book.declarations) usedIn(scopeKey({ kind, scope })).add(id);
  const written = book.gaps.map((gap) => {
    const taken = usedIn(scopeKey(gap));
    const id = isAnswer(gap) ? nextLetter(taken) : uniqueSlug(gap, taken);
    taken.add(id);
    return { ...gap, id };
  });
  return files.map((file) => {
    const here = written.filter((gap) => gap.file === file.path).sort((a, b) => b.offset - a.offset);
    const text = here.reduce(
      (current, { offset, id }) => `${current.slice(0, offset).trimEnd()} {#${id}}${current.slice(offset)}`,
      file.text,
    );
    return { ...file, text };
  });

  function usedIn(key: string): Set<string> {
    const ids = used.get(key) ?? new Set<string>();
    used.set(key, ids);
    return ids;
  }
}

function isAnswer({ kind }: Pick<Gap, 'kind'>): boolean {
  return kind === 'option' || kind === 'choice';
}

function scopeKey({ kind, scope }: Pick<Gap, 'kind' | 'scope'>): string {
  const shared: Record<string, string> = {
    question: 'answerable',
    scenario: 'answerable',
    retired: 'answerable',
    reflection: 'answerable',
  };
  return `${kind === 'ending' ? 'scene' : (shared[kind] ?? kind)} ${scope}`;
}

/** The letter after the last one in use, not the first hole: a hole may be an answer that learners once gave. */
function nextLetter(taken: ReadonlySet<string>): string {
  const last = LETTERS.findLastIndex((letter) => taken.has(letter));
  const next = LETTERS[last + 1];
  if (next !== undefined) return next;
  let number = LETTERS.length + 1;
  while (taken.has(`a${number}`)) number++;
  return `a${number}`;
}

function uniqueSlug({ words, kind }: Gap, taken: ReadonlySet<string>): string {
  const base = slugOf(kind === 'ending' ? words.replace(/^Einde:\s*/, '') : words) || kind;
  let slug = base;
  const reserved = [END, ...(kind === 'question' || kind === 'reflection' ? [SCENARIO_ID] : [])];
  for (let number = 2; taken.has(slug) || reserved.includes(slug); number++) slug = `${base}-${number}`;
  return slug;
}

/** The first words as an id: no accents, no capitals, no signs; at most 40 characters and never half a word. */
export function slugOf(words: string): string {
  const parts = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, 40) : `${slug}-${part}`;
    if (longer.length > 40) break;
    slug = longer;
  }
  return slug;
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../../src/authoring/cli.ts');
const MINI = join(import.meta.dirname, '../fixtures/mini-course');
const QUIZ = 'content/nl/lessen/01-mini/toets.md';

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
}

/** Runs `work` on a copy of the mini course in which an answer has lost its id. */
function withoutOneId(work: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'mini-course-'));
  cpSync(MINI, root, { recursive: true });
  const quiz = join(root, QUIZ);
  writeFileSync(quiz, readFileSync(quiz, 'utf8').replace(' {#b}', ''));
  work(root);
  rmSync(root, { recursive: true });
}

// Each test starts Node anew, which takes its time on a busy machine.
describe('npm run check:content', { timeout: 60_000 }, () => {
  it('prints a table of the lessons and one line that sums up', () => {
    const { status, stdout } = run('--root', MINI);
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        'les    titel    doelen  vragen  toetsvragen  scènes  woorden  minuten',
        'les-1  Zeg het       1       1            0       2      100       12',
        '',
        'De inhoud is in orde: 1 les, 0 waarschuwingen, 0 opmerkingen.',
        '',
      ].join('\n'),
    );
  });

  it('prints findings under their file, and ends with 1 when there are errors', () => {
    withoutOneId((root) => {
      const { status, stdout } = run('--root', root);
      expect(status).toBe(1);
      expect(stdout).toContain(`${QUIZ}\n  ${QUIZ}:11:1  fout: Het antwoord 'Ruzie.' heeft geen id.  → `);
      expect(stdout).toContain('De inhoud heeft 1 fout: 1 les');
    });
  });

  it('writes the missing id with --fix, and says where', () => {
    withoutOneId((root) => {
      const { status, stdout } = run('--fix', '--root', root);
      expect(status).toBe(0);
      expect(stdout).toContain(`Aangevuld: ${QUIZ}\n`);
      expect(readFileSync(join(root, QUIZ), 'utf8')).toBe(readFileSync(join(MINI, QUIZ), 'utf8'));
    });
  });
});

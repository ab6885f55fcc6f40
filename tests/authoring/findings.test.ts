import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, formatFinding } from '../../src/authoring/finding.ts';
import { checkLanguage } from '../../src/authoring/language/check-language.ts';
import { checkSpelling } from '../../src/authoring/language/spelling.ts';
import { MESSAGES } from '../../src/authoring/messages.ts';
import { readContent } from '../../src/authoring/read-content.ts';
import type { SourceFile } from '../../src/authoring/source-file.ts';
import { EXPECTED_FINDINGS } from './expected-findings.ts';
import { readFindingFixture, readMiniCourse, TODAY } from './read-fixture.ts';

const LESSON = 'content/nl/lessen/01-mini/';

/** What the readers, the rules and the look at the language say. Spelling is asked only where it matters: a dictionary takes long. */
async function checkAll(files: readonly SourceFile[], withSpelling: boolean): Promise<readonly Finding[]> {
  const result = readContent(files, TODAY);
  const language = checkLanguage(files, result);
  const spelling = withSpelling ? await checkSpelling(language.files, language.words.known) : [];
  return [...result.findings, ...language.findings, ...spelling];
}

async function tell(code: string): Promise<string[]> {
  const findings = await checkAll(readFindingFixture(code), code === 'unknown-word');
  return findings.map((finding) => `${finding.level} ${formatFinding(finding).replaceAll(LESSON, '…/')}`);
}

// The dictionary takes its time on a busy machine.
describe('the content check', { timeout: 30_000 }, () => {
  it('finds nothing in a course without mistakes', async () => {
    expect(await checkAll(readMiniCourse(), true)).toEqual([]);
  });

  it('has one fixture for every code, and no other', () => {
    const fixtures = readdirSync(join(import.meta.dirname, '../fixtures/findings')).sort();
    expect(fixtures).toEqual(Object.keys(MESSAGES).sort());
  });

  it.each(Object.entries(EXPECTED_FINDINGS))('tells an author about %s', async (code, expected) => {
    expect(await tell(code)).toEqual(expected);
  });

  it.each(Object.keys(EXPECTED_FINDINGS))(
    'finds nothing but the one mistake in the fixture of %s',
    async (code) => {
      const findings = await checkAll(readFindingFixture(code), code === 'unknown-word');
      expect(findings.map((finding) => finding.code)).toEqual([code]);
    },
  );

  it('reports the mistakes of all files at once', () => {
    const broken = ['unknown-term', 'unknown-target', 'missing-feedback', 'fact-overdue'].map(
      readFindingFixture,
    );
    const changed = broken.flatMap((files) => files.filter(isChanged));
    const untouched = readMiniCourse().filter(({ path }) => !changed.some((file) => file.path === path));
    const codes = readContent([...untouched, ...changed], TODAY).findings.map(({ code }) => code);
    expect(codes.sort()).toEqual(['fact-overdue', 'missing-feedback', 'unknown-target', 'unknown-term']);
  });
});

function isChanged({ path, text }: { readonly path: string; readonly text: string }): boolean {
  return readMiniCourse().find((file) => file.path === path)?.text !== text;
}

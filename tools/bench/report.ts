import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that must hold, and whether it does. */
export interface Pledge {
  readonly text: string;
  readonly value: number;
  /** The most that `value` may be. */
  readonly limit: number;
}

/** One part of the benchmark. */
export interface Section {
  readonly title: string;
  /** What was compared, and how, in a sentence or two. */
  readonly how: string;
  /** The first row names the columns. */
  readonly table: readonly (readonly string[])[];
  readonly pledges: readonly Pledge[];
  /** Every run, for who wants to look closer. */
  readonly runs: unknown;
}

/** Whether a pledge is kept. What could not be measured is not kept. */
export function isKept({ value, limit }: Pledge): boolean {
  return value <= limit;
}

/**
 * Writes `report.md` and `report.json` into `folder`, and the same as `report.md` to the console. `about` says when, where and how often.
 * Out: whether every pledge is kept.
 */
export function writeReport(folder: string, about: string, sections: readonly Section[]): boolean {
  const text = `# Benchmark\n\n${about}\n\n${sections.map(formatSection).join('\n')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.md'), text);
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ about, sections }, null, 1)}\n`);
  console.log(`\n${text}`);
  return sections.every(({ pledges }) => pledges.every(isKept));
}

function formatSection({ title, how, table, pledges }: Section): string {
  const lines = pledges.map(
    (pledge) =>
      `- ${isKept(pledge) ? 'kept' : '**BROKEN**'}: ${pledge.text}: ${round(pledge.value)}, at most ${round(pledge.limit)}`,
  );
  return [`## ${title}`, '', how, '', ...formatTable(table), '', ...lines, ''].join('\n');
}

/** A Markdown table that can be read as it is. */
function formatTable(table: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...rows] = table;
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

import type { Lesson } from '../domain/lesson.ts';
import { countWords } from './count-words.ts';
import type { Finding } from './finding.ts';
import type { ContentResult } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

const LEVEL_WORDS: Readonly<Record<Finding['level'], string>> = {
  error: 'fout',
  warning: 'let op',
  info: 'info',
};

/**
 * All that `npm run check:content` prints: findings by file, a table of the lessons, one line that sums up.
 * `brief` leaves out the table and the remarks that ask for nothing.
 */
export function formatReport(result: ContentResult, files: readonly SourceFile[], brief = false): string {
  const { findings, lessons } = result;
  const told = brief ? findings.filter(({ level }) => level !== 'info') : findings;
  const parts = [
    ...byFile(told),
    brief ? '' : lessonTable(result, files),
    brief ? '' : balanceTable(result),
    summary(findings, lessons),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function byFile(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ file }) => file)].map(([file, here]) => {
    const lines = here.map(({ line, column, level, message, advice, code }) => {
      return `  ${file}:${line}:${column}  ${LEVEL_WORDS[level]}: ${message}  → ${advice}  [${code}]`;
    });
    return [file, ...lines].join('\n');
  });
}

function lessonTable({ course, lessons, folders }: ContentResult, files: readonly SourceFile[]): string {
  if (lessons.length === 0) return '';
  const rows = lessons.map((lesson) => {
    const folder = `${folders.get(lesson.id)}/`;
    const words = files
      .filter(({ path }) => path.startsWith(folder) && !path.endsWith('.svg'))
      .reduce((sum, { text }) => sum + countWords(text), 0);
    const { objectives, quiz, story, minutes } = lesson;
    return [
      lesson.id,
      lesson.title,
      objectives.length,
      quiz.questions.length,
      course.bank.filter((item) => item.lesson === lesson.id).length,
      story?.scenes.length ?? 0,
      words,
      minutes,
    ].map(String);
  });
  const head = ['les', 'titel', 'doelen', 'vragen', 'toetsvragen', 'scènes', 'woorden', 'minuten'];
  const total = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const totals = ['', 'samen', ...head.slice(2).map((_, index) => String(total(index + 2)))];
  return formatTable(head, rows.length > 1 ? [...rows, totals] : rows, 2);
}

/** Which currents, false alarms and people the cases show, per lesson: for whoever changes an example. */
function balanceTable({ balance }: ContentResult): string {
  if (!balance.some(({ cases }) => cases.length > 0)) return '';
  const rows = balance.flatMap(({ lesson, cases, people }) => {
    const told = people.map(
      ({ name, role, pronoun }) => `${name} (${[pronoun, role].filter(Boolean).join(', ')})`,
    );
    return cases.map(({ what, current, falseAlarm }, index) => [
      lesson,
      what,
      current,
      falseAlarm ? 'ja' : '',
      index === 0 ? told.join('; ') : '',
    ]);
  });
  return formatTable(['les', 'zaak', 'stroming', 'vals alarm', 'personen'], rows, 5);
}

/** Columns of equal width; the first `words` columns to the left, numbers to the right. */
function formatTable(head: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const format = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [format(head), ...rows.map(format)].join('\n');
}

function summary(findings: readonly Finding[], lessons: readonly Lesson[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const errors = count('error');
  const warnings = count('warning');
  const tail = [
    plural(warnings, 'waarschuwing', 'waarschuwingen'),
    plural(count('info'), 'opmerking', 'opmerkingen'),
  ].join(', ');
  const verdict =
    errors === 0 ? 'De inhoud is in orde' : `De inhoud heeft ${plural(errors, 'fout', 'fouten')}`;
  return `${verdict}: ${plural(lessons.length, 'les', 'lessen')}, ${tail}.`;
}

function plural(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

import { axeRules } from './axe-rules.ts';
import { CRITERIA } from './criteria.ts';
import { findTests } from './find-tests.ts';
import { type Judged, judgeCriteria, type Outcome } from './judge-criteria.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  'no-faults': 'Geen fouten gevonden in onze tests',
  partly: 'Deels getest',
  open: 'Nog niet door mensen getoetst',
  absent: 'Niet van toepassing',
};

const BEGIN = '<!-- zelftest: gemaakt door tools/self-test.ts -->';
const END = '<!-- einde zelftest -->';

/** What the page of the course shows, as JSON: the words only. */
export function toJson(judged: readonly Judged[]): string {
  const rows = judged.map(({ number, name, level, outcome, how, rest, absent }) => ({
    number,
    name,
    level,
    outcome,
    said: WORDS[outcome],
    how: how ?? '',
    rest: sentence(rest, absent),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The same as a table with the tests behind it, put between the two marks in `text`. */
export function putTable(text: string, judged: readonly Judged[]): string {
  const [before, rest = ''] = text.split(BEGIN);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) throw new Error(`The marks are gone: ${BEGIN} … ${END}`);
  const rows = judged.map((row) => {
    const said = [row.how, sentence(row.rest, row.absent)].filter(Boolean).join(' ');
    return `| ${row.number} ${row.name} | ${row.level} | ${WORDS[row.outcome]} | ${said} | ${evidence(row)} |`;
  });
  const table = ['| eis | niveau | uitkomst | toelichting | bewijs |', '|---|---|---|---|---|', ...rows];
  return [before, BEGIN, `\n\n${count(judged)}\n\n`, table.join('\n'), '\n\n', END, after].join('');
}

/** All of it, from the sources. In: the folder of the tests. */
export function judgeAll(tests: string): readonly Judged[] {
  return judgeCriteria(CRITERIA, findTests(tests), axeRules());
}

function sentence(rest: string | undefined, absent: string | undefined): string {
  if (absent !== undefined) return `Er is ${absent}.`;
  return rest ? `Nog na te gaan door mensen: ${rest}.` : '';
}

function evidence({ tests, rules }: Judged): string {
  const files = [...new Set(tests.map(({ file }) => `\`${file}\``))];
  return [...(rules.length > 0 ? [`axe: ${rules.join(', ')}`] : []), ...files].join('; ');
}

function count(judged: readonly Judged[]): string {
  const of = (outcome: Outcome) => judged.filter((row) => row.outcome === outcome).length;
  return `Van de ${judged.length} eisen: ${of('no-faults')} zonder gevonden fouten, ${of('partly')} deels getest, ${of('open')} nog niet door mensen getoetst, ${of('absent')} niet van toepassing.`;
}

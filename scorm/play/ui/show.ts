import type { LmsCall } from '../call-recorder.ts';
import { describeRecord } from '../describe-record.ts';
import type { LearnerRecord } from '../learner-records.ts';

/** Longer lists make the page slow and are read by nobody. */
const MOST_CALLS = 1000;
let faults = 0;

/** Adds a call at the top, marked when a rule was broken or the LMS answered with an error. */
export function showCall({ name, args, result, error, fault }: LmsCall): void {
  const list = document.getElementById('calls') as HTMLElement;
  const item = document.createElement('li');
  item.append(piece('code', `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`));
  item.append(piece('span', ` → ${result === undefined ? 'undefined' : JSON.stringify(result)}`, 'result'));
  if (error !== '0') item.append(piece('span', ` fout ${error}`, 'error'));
  if (fault !== '') {
    item.append(piece('strong', `Fout: ${fault}`, 'fault'));
    item.className = 'is-fault';
    faults += 1;
  } else if (error !== '0') item.className = 'is-error';
  list.prepend(item);
  while (list.children.length > MOST_CALLS) list.lastChild?.remove();
  countFaults();
}

export function clearCalls(): void {
  document.getElementById('calls')?.replaceChildren();
  faults = 0;
  countFaults();
}

/** Shows what the LMS holds, the values that a manager looks at first. */
export function showRecord(record: LearnerRecord): void {
  const { stored } = record;
  const names = Object.keys(stored).sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b, 'nl', { numeric: true }),
  );
  const before = new Map(
    [...document.querySelectorAll<HTMLElement>('#stored tr')].map((row) => [
      row.dataset.name,
      row.dataset.value,
    ]),
  );
  const rows = names.map((name) => {
    const row = document.createElement('tr');
    Object.assign(row.dataset, { name, value: stored[name] });
    row.className = before.size > 0 && before.get(name) !== stored[name] ? 'is-new' : '';
    const head = piece('th', name.replace(/^cmi\./, ''));
    head.setAttribute('scope', 'row');
    row.append(head, piece('td', stored[name] ?? ''));
    return row;
  });
  document.getElementById('stored')?.replaceChildren(...rows);
  const line = document.getElementById('attempt');
  if (line) line.textContent = describeRecord(record);
}

function rank(name: string): number {
  if (name.startsWith('cmi.interactions.')) return 3;
  return name.startsWith('cmi.objectives.') ? 2 : name === 'cmi.suspend_data' ? 1 : 0;
}

function countFaults() {
  const count = document.getElementById('fault-count');
  if (!count) return;
  count.textContent = faults === 0 ? 'geen fouten' : faults === 1 ? '1 fout' : `${faults} fouten`;
  count.classList.toggle('is-fault', faults > 0);
}

function piece(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

import type { Diagnosis, Measurement } from './doctor.ts';
import type { ApiPlace } from './find-api.ts';
import type { SaveState } from './port.ts';

/** A line of the report, as a learner's administrator reads it. */
export interface ReportRow {
  readonly label: string;
  readonly value: string;
  /** Only what keeps the course from saving is `bad`. */
  readonly verdict: 'good' | 'bad' | 'plain';
}

export interface ReportPart {
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

const STANDARDS: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
};
const MODES = {
  normal: 'gewoon',
  browse: 'voorbeeld, er wordt niets bewaard',
  review: 'terugkijken, er wordt niets bewaard',
};

const row = (label: string, value: string, verdict: ReportRow['verdict'] = 'plain'): ReportRow => ({
  label,
  value,
  verdict,
});
const check = (label: string, good: boolean, [yes, no] = ['ja', 'nee']): ReportRow =>
  row(label, good ? yes : no, good ? 'good' : 'bad');

/** The diagnosis in words. In: also what was measured, if anything was. */
export function writeReport(diagnosis: Diagnosis, measurement: Measurement | null): readonly ReportPart[] {
  return [
    { title: 'Verbinding met de leeromgeving', rows: linkRows(diagnosis) },
    { title: 'Dit apparaat', rows: deviceRows(diagnosis) },
    ...(measurement ? [{ title: 'Gemeten', rows: measuredRows(measurement) }] : []),
    { title: 'Wat er misging in deze keer', rows: failureRows(diagnosis) },
    { title: 'Wat de leeromgeving kent', rows: elementRows(diagnosis) },
    { title: 'Over deze controle', rows: aboutRows(diagnosis) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The report as plain text, to copy. */
export function writeReportText(parts: readonly ReportPart[]): string {
  const blocks = parts.map(({ title, rows }) =>
    [title, ...rows.map(({ label, value }) => `- ${label}: ${value}`)].join('\n'),
  );
  return `Technische controle\n\n${blocks.join('\n\n')}\n`;
}

function linkRows({ declared, standard, place, launch }: Diagnosis): readonly ReportRow[] {
  const rows = [row('Dit pakket is gemaakt voor', nameOf(declared) ?? 'de website, zonder leeromgeving')];
  if (standard !== null && standard !== declared)
    rows.push(row('De leeromgeving gebruikt', `${nameOf(standard)}, via een klein pakket`));
  if (declared !== null || standard !== null)
    rows.push(check('Leeromgeving gevonden', standard !== null, [tellPlace(place), 'nee']));
  if (standard === null) return rows;
  rows.push(check('Cursus geopend', launch !== null, ['ja', 'nee, geweigerd']));
  if (!launch) return rows;
  const { mode, resumed, saveState, damaged } = launch;
  rows.push(row('Modus', MODES[mode], mode === 'normal' ? 'good' : 'bad'));
  rows.push(row('Verdergegaan waar je was', resumed ? 'ja' : 'nee, eerste keer of niets bewaard'));
  if (damaged) rows.push(row('Eerdere voortgang', 'niet te lezen', 'bad'));
  rows.push(row('Bewaren', tellSaveState(saveState), saveState.kind === 'lms-unreachable' ? 'bad' : 'good'));
  return rows;
}

function nameOf(standard: string | null | undefined): string | null {
  return standard ? (STANDARDS[standard] ?? standard) : null;
}

function tellPlace(place: ApiPlace | null): string {
  if (!place) return 'ja';
  const frames = place.up === 1 ? '1 frame' : `${place.up} frames`;
  if (place.inOpener)
    return `ja, in het venster dat dit venster opende${place.up ? `, ${frames} hoger` : ''}`;
  return place.up === 0 ? 'ja, in dit venster' : `ja, ${frames} hoger`;
}

function tellSaveState(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `alles is bewaard, het laatst om ${clockTime(state.at)}`;
    case 'saving':
      return 'er staat iets klaar om te bewaren';
    case 'memory-only':
      return 'er wordt niets bewaard';
    case 'lms-unreachable':
      return 'de leeromgeving neemt het niet aan; we proberen het opnieuw';
  }
}

function deviceRows({ device }: Diagnosis): readonly ReportRow[] {
  return [
    check('Internet', device.online),
    check('Opslag in de browser', device.storage, ['ja', 'nee: na een storing is de rest weg']),
    row('Beveiligd adres (https)', device.secure ? 'ja' : 'nee'),
    row('Bewaakt dubbele vensters met', device.locks ? 'een slot van de browser' : 'berichten'),
    row(
      'Cursus staat',
      `${device.framed ? 'in een frame' : 'in een eigen venster'} van ${device.width} × ${device.height}`,
    ),
    row('Browser', device.browser),
  ];
}

function measuredRows({ stored, ms, code, room }: Measurement): readonly ReportRow[] {
  const failed = code ? `nee, foutcode ${code}` : 'nee';
  const rows = [check('Alles opnieuw bewaard', stored, [`ja, in ${ms} ms`, failed])];
  if (!room) return rows;
  const { longest, tooLong, restored } = room;
  const most = longest === null ? 'minder dan 1.024' : count(longest);
  rows.push(
    row(
      'Ruimte voor voortgang',
      `${tooLong === null ? 'ten minste ' : ''}${most} tekens`,
      longest ? 'good' : 'bad',
    ),
  );
  if (tooLong !== null) rows.push(row('Te lang', `${count(tooLong)} tekens`));
  rows.push(check('Voortgang teruggezet', restored));
  return rows;
}

function failureRows({ failed, slowestCommit }: Diagnosis): readonly ReportRow[] {
  const rows = failed.map(({ at, call, code }) =>
    row(clockTime(at), `${call}, foutcode ${code || 'onbekend'}`, 'bad'),
  );
  if (slowestCommit !== null) rows.push(row('Langste keer bewaren', `${Math.round(slowestCommit)} ms`));
  return rows;
}

function elementRows({ elements }: Diagnosis): readonly ReportRow[] {
  return elements.map(({ element, kind, shown }) => {
    if (kind === 'unknown') return row(element, `niet${shown ? `, foutcode ${shown}` : ''}`);
    return row(element, kind === 'empty' ? 'ja, nog leeg' : `ja${shown && `: ${shown}`}`);
  });
}

function aboutRows({ at, course }: Diagnosis): readonly ReportRow[] {
  return [
    row('Cursus', `${course.id} ${course.version}, ${course.scope}`),
    row('Gedaan op', new Date(at).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })),
  ];
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

function count(value: number): string {
  return value.toLocaleString('nl-NL');
}

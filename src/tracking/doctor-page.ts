import type { Diagnosis, Measurement } from './doctor.ts';
import { type ReportPart, writeReport, writeReportText } from './doctor-report.ts';
import { type Doctor, HOST_PROPERTY, type TrackerHost } from './host.ts';

/**
 * The page of the technical check: asks the shell around it how things are, and shows that. Texts that do not depend on
 * what is found stand in `dokter.astro`.
 */
export async function startDoctorPage(page: Document, doctor: Doctor | null): Promise<void> {
  const element = (id: string) => page.getElementById(id) as HTMLElement;
  element(doctor ? 'with-shell' : 'without-shell').hidden = false;
  if (!doctor) return;
  (element('return') as HTMLAnchorElement).href = doctor.returnTo();
  let diagnosis: Diagnosis = await doctor.diagnose();
  let measurement: Measurement | null = null;

  function show() {
    const parts = writeReport(diagnosis, measurement);
    element('report').replaceChildren(...parts.map((part) => drawPart(page, part)));
    (element('report-text') as HTMLTextAreaElement).value = writeReportText(parts);
  }

  show();
  element('measure').hidden = diagnosis.launch?.mode !== 'normal';
  element('measure').addEventListener('click', async () => {
    element('told').textContent = 'Bezig met meten…';
    measurement = await doctor.measure();
    diagnosis = await doctor.diagnose();
    show();
    element('told').textContent = measurement?.stored
      ? 'Het bewaren werkt. De uitslag staat hieronder.'
      : 'Het bewaren werkt nu niet. De uitslag staat hieronder.';
  });
  element('copy').addEventListener('click', async () => {
    const text = element('report-text') as HTMLTextAreaElement;
    text.select();
    element('copied').textContent = (await copy(page, text.value))
      ? 'Gekopieerd.'
      : 'Kopiëren mag hier niet. De tekst is geselecteerd: kopieer haar met Ctrl+C.';
  });
}

/** Out: the doctor of the shell around this page, or `null` without one. */
export function findDoctor(page: Window): Doctor | null {
  try {
    const host = (page.parent as unknown as Record<string, TrackerHost | undefined>)[HOST_PROPERTY];
    return page.parent === page ? null : (host?.doctor ?? null);
  } catch {
    return null;
  }
}

async function copy(page: Document, text: string): Promise<boolean> {
  try {
    // A frame of an LMS often may not.
    await page.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function drawPart(page: Document, { title, rows }: ReportPart): HTMLElement {
  const section = page.createElement('section');
  const heading = page.createElement('h2');
  heading.textContent = title;
  const list = page.createElement('dl');
  list.className = 'doctor-rows';
  for (const { label, value, verdict } of rows) {
    const group = page.createElement('div');
    group.dataset.verdict = verdict;
    const name = page.createElement('dt');
    name.textContent = label;
    const text = page.createElement('dd');
    text.textContent = value;
    group.append(name, text);
    list.append(group);
  }
  section.append(heading, list);
  return section;
}

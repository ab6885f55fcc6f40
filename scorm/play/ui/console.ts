import type { LmsCall } from '../call-recorder.ts';
import type { LearnerRecord } from '../learner-records.ts';
import type { OpenedPackage } from '../open-packages.ts';
import { CALL_EVENT, CONNECTION_KEY, STORED_EVENT } from './events.ts';
import { clearCalls, showCall, showRecord } from './show.ts';

/** The page around the player: buttons, calls as they happen, and what the LMS holds. */
const packages: readonly Omit<OpenedPackage, 'folder'>[] = await (await fetch('/api/pakketten')).json();
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const packageList = byId<HTMLSelectElement>('package');
const modeList = byId<HTMLSelectElement>('mode');
const player = byId<HTMLIFrameElement>('player');
const connection = byId<HTMLButtonElement>('connection');

for (const { id, title } of packages) packageList.add(new Option(`${title} (${id})`, id));
addEventListener(CALL_EVENT, (event) => showCall((event as CustomEvent<LmsCall>).detail));
addEventListener(STORED_EVENT, (event) => showRecord((event as CustomEvent<LearnerRecord>).detail));
byId('leave').addEventListener('click', async () => {
  await leave();
  say('De cursus is verlaten.');
});
byId('relaunch').addEventListener('click', async () => {
  await leave();
  await launch();
});
byId('new-attempt').addEventListener('click', async () => {
  await leave();
  await fetch(`/api/${packageList.value}/nieuwe-poging`, { method: 'POST' });
  await launch();
});
connection.addEventListener('click', () => {
  connect(sessionStorage.getItem(CONNECTION_KEY) === 'off');
});
byId('only-faults').addEventListener('change', ({ target }) => {
  byId('calls').classList.toggle('only-faults', (target as HTMLInputElement).checked);
});
packageList.addEventListener('change', async () => {
  await leave();
  await launch();
});

connect(true);
await launch();

async function launch() {
  const chosen = packages.find(({ id }) => id === packageList.value);
  if (!chosen) return;
  clearCalls();
  await refresh();
  const query = new URLSearchParams({
    pakket: chosen.id,
    standaard: chosen.standard,
    start: chosen.launch,
    modus: modeList.value,
  });
  player.src = `/speler.html?${query}`;
  say(`${chosen.title} is gestart.`);
}

/** Takes the course out of the window as an LMS does, and waits until its last words have arrived. */
async function leave() {
  player.src = '/dicht.html';
  await new Promise((done) => player.addEventListener('load', done, { once: true }));
  await new Promise((done) => setTimeout(done, 200));
  await refresh();
}

async function refresh() {
  showRecord(await (await fetch(`/api/${packageList.value}/stand`)).json());
}

function connect(on: boolean) {
  sessionStorage.setItem(CONNECTION_KEY, on ? 'on' : 'off');
  connection.textContent = on ? 'Verbinding verbreken' : 'Verbinding herstellen';
  connection.setAttribute('aria-pressed', String(!on));
  document.body.classList.toggle('offline', !on);
  if (!on) say('De verbinding is weg: wat de cursus nu bewaart, komt niet aan.');
  else say('De verbinding werkt.');
}

function say(text: string) {
  byId('status').textContent = text;
}

import type { LmsCall } from '../call-recorder.ts';
import type { CommitRequest } from '../create-server.ts';
import { StrictLms } from '../strict-lms.ts';
import { StrictLms2004 } from '../strict-lms-2004.ts';
import { CALL_EVENT, CONNECTION_KEY, STORED_EVENT } from './events.ts';

/** The page in which an LMS shows a course: it has the API, and the course in a frame. A fresh page per launch. */
const query = new URLSearchParams(location.search);
const id = query.get('pakket') ?? '';
let leaving = false;
// The outer page hears of the end before the frames in it: what the course sends now must go as a beacon.
addEventListener('pagehide', () => {
  leaving = true;
});

const start = await fetch(`/api/${id}/start?modus=${query.get('modus') ?? 'normal'}`, { method: 'POST' });
const options = {
  start: await start.json(),
  store,
  onCall: (call: LmsCall) => tell(CALL_EVENT, call),
};
if (query.get('standaard') === 'scorm2004') {
  const { api } = new StrictLms2004({ ...options, onRequest });
  Object.assign(window, { API_1484_11: api });
} else Object.assign(window, { API: new StrictLms(options).api });

const frame = document.createElement('iframe');
frame.title = 'Cursus';
frame.allow = 'fullscreen; autoplay; encrypted-media';
frame.src = `/cursus/${id}/${query.get('start')}`;
document.body.append(frame);

/** As Moodle does: a synchronous request, or a beacon when the page goes. */
function store(changes: CommitRequest['changes'], final: boolean): boolean {
  if (sessionStorage.getItem(CONNECTION_KEY) === 'off') return false;
  const url = `/api/${id}/opslaan`;
  const body = JSON.stringify({ changes, final });
  if (leaving) return navigator.sendBeacon(url, body);
  const request = new XMLHttpRequest();
  request.open('POST', url, false);
  try {
    request.send(body);
  } catch {
    return false;
  }
  if (request.status === 200) tell(STORED_EVENT, JSON.parse(request.responseText));
  return request.status === 200;
}

/** Whatever the course asks for, there is nothing else to show: it is taken away. */
function onRequest() {
  if (!leaving) setTimeout(() => location.replace('/dicht.html'));
}

function tell(name: string, detail: unknown) {
  window.parent.dispatchEvent(new CustomEvent(name, { detail }));
}

import type { Setting } from '../../stores/settings.ts';

/** What the course does where nothing was chosen: in the frame of an LMS it is light, else it follows the device. */
export function byItself(name: Setting): string {
  return name === 'theme' && isInFrame() ? 'light' : '';
}

/** Shows a setting at once, also on the shell around the page, as `early.js` does before the first paint of every page. */
export function showSetting(name: Setting, kept: string): void {
  const roots = [document.documentElement];
  if (isInFrame()) roots.push(window.parent.document.documentElement);
  for (const root of roots) root.setAttribute(`data-${name}`, kept || byItself(name));
}

/** `early.js` says so, which could reach the shell. */
function isInFrame(): boolean {
  return document.documentElement.classList.contains('in-frame');
}

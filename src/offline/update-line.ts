import { offlineText } from '../i18n/nl-offline.ts';

/**
 * A line at the foot of the page that tells of a new version. It takes no focus, and where it would cover what has
 * the focus it goes to the end of the page until that is over.
 * @param choose what the button does
 */
export function showUpdateLine(window: Window, choose: () => void): void {
  const { document } = window;
  const line = document.createElement('div');
  line.className = 'save-notice update-line';
  line.setAttribute('role', 'status');
  // A few rules of its own cost no page a byte of its style sheet. Not the colour of a warning.
  Object.assign(line.style, { background: 'var(--brand-soft)', borderColor: 'var(--brand)' });
  document.body.append(line);
  const giveWay = (): void => {
    line.style.position = '';
    if (covers(line, document.activeElement)) line.style.position = 'static';
  };
  for (const event of ['focusin', 'scroll', 'input'])
    document.addEventListener(event, giveWay, { passive: true });
  window.addEventListener('resize', giveWay);
  // A status that arrives together with its text is not announced.
  window.setTimeout(() => {
    const row = document.createElement('div');
    Object.assign(row.style, {
      display: 'flex',
      justifyContent: 'center',
      alignItems: 'center',
      gap: '0.75rem',
    });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet';
    button.textContent = offlineText.renew;
    button.addEventListener('click', choose);
    button.style.flex = 'none';
    row.append(offlineText.newVersion, button);
    line.append(row);
    giveWay();
  }, 100);
}

function covers(line: Element, focused: Element | null): boolean {
  if (!focused || focused === line.ownerDocument.body || line.contains(focused)) return false;
  const [over, under] = [line.getBoundingClientRect(), focused.getBoundingClientRect()];
  // The whole text, which gets the focus from the skip link, is taller than the window.
  return under.bottom > over.top && under.top < over.bottom && focused.tagName !== 'MAIN';
}

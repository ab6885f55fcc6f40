import { fileName, SCHEMES, type State, WIDTHS } from './state.ts';

/** A state with the names of its pictures, or with what went wrong. */
export interface Taken {
  readonly state: State;
  readonly looks: readonly { readonly width: number; readonly scheme: string }[];
  readonly error: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; padding: 1rem; max-inline-size: 100rem }
  form { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding-block: .75rem; background: Canvas; border-block-end: 1px solid }
  fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 1rem }
  nav ul, .looks { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: start }
  h2 { margin-block: 3rem 0; scroll-margin-block-start: 4rem }
  img { display: block; inline-size: auto; block-size: 20rem; min-inline-size: 9rem; max-inline-size: 90vi; object-fit: cover; object-position: top left; border: 1px solid }
  .wrong { color: light-dark(#a30000, #ff9b9b) }
  .looks li[hidden] { display: none }`;

const SCRIPT = `
  const form = document.forms[0];
  const filter = () => {
    const { width, scheme, words } = Object.fromEntries(new FormData(form));
    for (const look of document.querySelectorAll('.looks li'))
      look.hidden = Boolean((width && look.dataset.width !== width) || (scheme && look.dataset.scheme !== scheme));
    for (const state of document.querySelectorAll('section section'))
      state.hidden = !state.dataset.words.includes(words.toLowerCase());
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();`;

/** The page that shows all pictures, by page of the course. In: the states in order. */
export function writeOverview(taken: readonly Taken[]): string {
  const pages = Map.groupBy(taken, ({ state }) => state.page);
  const names = [...pages.keys()];
  return `<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schermbeelden</title><style>${STYLE}</style>
<h1>Schermbeelden</h1>
<form>
  ${choices('Breedte', 'width', ['', ...WIDTHS.map(String)])}
  ${choices('Kleuren', 'scheme', ['', ...SCHEMES])}
  <label>Zoek <input type="search" name="words"></label>
</form>
<nav aria-label="Pagina’s"><ul>${names.map((name, at) => `<li><a href="#p${at}">${name}</a></li>`).join('')}</ul></nav>
${names.map((name, at) => `<section><h2 id="p${at}">${name}</h2>${(pages.get(name) ?? []).map(section).join('')}</section>`).join('\n')}
<script>${SCRIPT}</script></html>`;
}

const WORDS: Readonly<Record<string, string>> = { '': 'alle', light: 'licht', dark: 'donker' };

function choices(legend: string, name: string, values: readonly string[]): string {
  const one = (value: string) =>
    `<label><input type="radio" name="${name}" value="${value}"${value === '' ? ' checked' : ''}> ${WORDS[value] ?? value}</label>`;
  return `<fieldset><legend hidden>${legend}</legend>${legend}: ${values.map(one).join('')}</fieldset>`;
}

function section({ state, looks, error }: Taken): string {
  const title = `${state.page}: ${state.name}`;
  const pictures = looks.map(({ width, scheme }) => {
    const file = fileName(state, width, scheme as 'light');
    const label = `${width} px, ${WORDS[scheme]}`;
    return `<li data-width="${width}" data-scheme="${scheme}"><a href="${file}"><img src="${file}" alt="${title}, ${label}" loading="lazy"></a>${label}</li>`;
  });
  const wrong = error === '' ? '' : `<p class="wrong">Niet gelukt: ${error.replaceAll('<', '&lt;')}</p>`;
  return `<section data-words="${title.toLowerCase()}"><h3>${state.name}</h3>${wrong}<ul class="looks">${pictures.join('')}</ul></section>`;
}

import { expect, it } from 'vitest';
import { readRecords } from '../../tools/search-index/read-records.ts';

const LESSON = `<!doctype html><html><body><article>
<header class="lesson-head"><p class="eyebrow">Les 3 · Thema</p><h1>Samen kijken</h1><p class="lead">Kijk samen.</p></header>
<details class="goals"><summary>Wat kun je?</summary><ul><li>Je kijkt.</li></ul></details>
<div class="lesson-text">
<h2 class="step" id="kern"><span class="step-n" aria-hidden="true">1</span><span>De kern</span></h2>
<h3>De <em>zaak</em></h3>
<p>Zie de <button class="term">spanning</button><span class="term-pop">Wat wringt.</span>, samen.</p>
<div data-for-route="liaison"><p>Alleen voor liaisons.</p></div>
<astro-island><p>Vraag met antwoord.</p></astro-island>
<div class="core"><p>Eerst dit.</p><h3>Hoe dan?</h3><p>Dan dat.</p><ul class="evidence"><li>Bron</li></ul></div>
<h2 class="step" id="taak">Taak</h2><div data-for-route="liaison"><p>Taak van de route.</p></div>
<h2 class="step" id="casus">Casus</h2><p>Nu jij.</p>
<div class="stage"><div><p class="eyebrow">Casus</p><h3>De brug</h3><div><p>Een brug is dicht.</p></div><p><a href="les-3/casus.html">Start</a></p></div></div>
</div></article></body></html>`;

it('reads a lesson by step, with the words that every learner sees, and the opening of its scenario', () => {
  expect(readRecords('lessen/les-3.html', LESSON)).toEqual([
    {
      url: 'lessen/les-3.html',
      title: 'Samen kijken',
      kind: 'Les',
      label: 'Les 3',
      text: 'Kijk samen. Je kijkt.',
    },
    {
      url: 'lessen/les-3.html#kern',
      title: 'De kern',
      kind: 'Les',
      label: 'Les 3: Samen kijken',
      text: 'De zaak. Zie de spanning, samen. Eerst dit. Hoe dan? Dan dat.',
    },
    {
      url: 'lessen/les-3.html#casus',
      title: 'Casus',
      kind: 'Les',
      label: 'Les 3: Samen kijken',
      text: 'Nu jij.',
    },
    {
      url: 'lessen/les-3/casus.html',
      title: 'De brug',
      kind: 'Casus',
      label: 'Casus bij les 3: Samen kijken',
      text: 'Een brug is dicht.',
    },
  ]);
});

it('finds nothing on pages that are no text of the course', () => {
  for (const page of ['lessen/les-3/casus.html', 'trainers/les-3.html', 'eindtoets.html', 'index.html'])
    expect(readRecords(page, LESSON), page).toEqual([]);
});

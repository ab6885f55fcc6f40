import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Reflection } from '../../../src/islands/reflection/Reflection.tsx';

describe('a reflection, as HTML', () => {
  const page = render(<Reflection lessonId="les-1" id="eerste-zin" question="Wat is je <eerste> zin?" />);

  it('has the question as the label of its field', () => {
    const [, id] = /<textarea id="([^"]+)"/.exec(page) ?? [];
    expect(page).toContain(`<label for="${id}">Wat is je &lt;eerste> zin?</label>`);
  });

  it('tells with the field where the text stays, but not on paper', () => {
    const [, id] = /<textarea [^>]*aria-describedby="([^"]+)"/.exec(page) ?? [];
    expect(page).toMatch(
      new RegExp(
        `id="${id}">Noem geen namen of casusgegevens\\. <span class="on-screen"><span class="if-kept">Je tekst blijft op dit apparaat en gaat niet.*<span class="if-lost">Je tekst wordt niet bewaard`,
      ),
    );
  });

  it('has its live region empty in the page', () => {
    expect(page).toMatch(/<p class="saved if-kept" role="status"><\/p>/);
  });
});

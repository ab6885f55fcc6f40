import { describe, expect, it } from 'vitest';
import { Notebook } from '../../src/authoring/notebook.ts';
import { readQuiz } from '../../src/authoring/read-quiz.ts';

/** Reads one question; `body` is what stands below `Doel: 1.1`. */
function read(body: string, heading = 'Wat nu? {#q}') {
  const book = new Notebook();
  const text = `---\ntitel: Check\n---\n\n## ${heading}\nDoel: 1.1\n${body}`;
  const quiz = readQuiz({ path: 'toets.md', text }, 'les-1', book);
  return { question: quiz.questions[0], codes: book.findings.map(({ code }) => code) };
}

describe('readQuiz', () => {
  it('reads a choice with feedback per option, hints and certainty', () => {
    const { question, codes } = read(
      'Soort: meer\nHint: Kijk *goed*.\nHint: Denk na.\nZekerheid: ja\n\n- [x] **Ja** & nee {#a}\n  > Want <5.\n- [ ] Nee {#b}\n  > Eerst.\n  >\n  > Dan.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toEqual({
      id: 'q',
      type: 'multi',
      objective: '1.1',
      prompt: 'Wat nu?',
      hints: ['Kijk <em>goed</em>.', 'Denk na.'],
      asksCertainty: true,
      options: [
        { id: 'a', text: '<strong>Ja</strong> &amp; nee', correct: true, feedback: '<p>Want &lt;5.</p>' },
        { id: 'b', text: 'Nee', correct: false, feedback: '<p>Eerst.</p><p>Dan.</p>' },
      ],
    });
  });

  it('reads the paragraphs below the fields as the situation of the question', () => {
    const { question } = read('Soort: open\n\nEen agent belt.\n\nHij wil iets weten.\n');
    expect(question?.prompt).toBe(
      'Wat nu? <span class="situation">Een agent belt.</span> <span class="situation">Hij wil iets weten.</span>',
    );
  });

  it('reads true or false', () => {
    const { question, codes } = read(
      'Soort: waar-niet-waar\n\n- [ ] Waar {#a}\n  > Nee.\n- [x] Niet waar {#b}\n  > Ja.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({ type: 'true-false', options: [{ correct: false }, { correct: true }] });
  });

  it('reads an order with its feedback', () => {
    const { question, codes } = read('Soort: volgorde\n\n1. Zien {#a}\n2. Zeggen {#b}\n\n> Eerst zien.\n');
    expect(codes).toEqual([]);
    expect(question).toMatchObject({
      type: 'order',
      items: [
        { id: 'a', text: 'Zien' },
        { id: 'b', text: 'Zeggen' },
      ],
      feedback: '<p>Eerst zien.</p>',
    });
  });

  it('reads pairs with either arrow, and keeps markup on both sides', () => {
    const { question, codes } = read(
      'Soort: koppel\n\n- *politie* -> opsporen {#a}\n- zorg → **helpen** {#b}\n\n> Zo.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({
      pairs: [
        { id: 'a', left: '<em>politie</em>', right: 'opsporen' },
        { id: 'b', left: 'zorg', right: '<strong>helpen</strong>' },
      ],
    });
  });

  it('reads groups with their items', () => {
    const { question, codes } = read(
      'Soort: groepeer\n\n- doel {#doel}\n  - genezen {#a}\n- taak {#taak}\n  - opsporen {#b}\n\n> Zo.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({
      categories: [
        { id: 'doel', label: 'doel' },
        { id: 'taak', label: 'taak' },
      ],
      items: [
        { id: 'a', text: 'genezen', category: 'doel' },
        { id: 'b', text: 'opsporen', category: 'taak' },
      ],
    });
  });

  it('reads a scored estimate', () => {
    const { question, codes } = read(
      'Soort: schat\nSchaal: 0 tot 10\nStap: 0,5\nMarge: 1\nEenheid: uur\nGoed: 4\n\n> Vier.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({
      type: 'estimate',
      min: 0,
      max: 10,
      step: 0.5,
      unit: 'uur',
      answer: { value: 4, margin: 1 },
      bands: [],
      feedback: '<p>Vier.</p>',
    });
  });

  it('reads a self-estimate with feedback per part of the scale', () => {
    const { question, codes } = read(
      'Soort: schat\nSchaal: 0 tot 3\n\n- 0-1: Weinig.\n- 2: Wat.\n- 3: Veel.\n',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({
      answer: null,
      bands: [
        { from: 0, to: 1, feedback: 'Weinig.' },
        { from: 2, to: 2, feedback: 'Wat.' },
        { from: 3, to: 3, feedback: 'Veel.' },
      ],
    });
  });

  it('reads the accepted words of a gap', () => {
    const { question, codes } = read(
      'Soort: invul\nGoed: normaal / gewoon\n\n> Zo is het.\n',
      'Spanning is … {#q}',
    );
    expect(codes).toEqual([]);
    expect(question).toMatchObject({ type: 'fill-in', accepted: ['normaal', 'gewoon'] });
  });

  it('reads an open question with a possible answer', () => {
    const { question, codes } = read('Soort: open\n\n> Bijvoorbeeld dit.\n');
    expect(codes).toEqual([]);
    expect(question).toMatchObject({ type: 'open', model: '<p>Bijvoorbeeld dit.</p>' });
  });

  it('links a word to the glossary and a source to its site', () => {
    const { question } = read('Soort: open\n\n[Spanning](begrip:spanning), [hier](https://x.nl/?a=1&b=2).\n');
    expect(question?.prompt).toContain(
      '<a class="term" href="/begrippen#begrip-spanning" data-term="spanning">Spanning</a>',
    );
    expect(question?.prompt).toContain(
      '<a href="https://x.nl/?a=1&amp;b=2" target="_blank" rel="noopener">hier</a>',
    );
  });
});

import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Question as QuestionData } from '../../../src/domain/quiz.ts';
import { Question } from '../../../src/islands/quiz/Question.tsx';
import * as questions from './questions.ts';

function html(question: QuestionData, place: 'toets' | 'los' = 'toets'): string {
  return render(<Question lessonId="les-1" question={question} number={2} total={6} place={place} />);
}

/** The part of `text` between the first `from` and the next `to`. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  return text.slice(start, text.indexOf(to, start));
}

describe.each(questions.everyType)('a question of type $type ($id), as HTML', (question) => {
  const page = html(question);

  it('has the whole question as its legend', () => {
    expect(between(page, '<legend>', '</legend>')).toContain(question.prompt);
  });

  it('describes the group of controls by what to do and by the place for what is missing', () => {
    const ids = between(page, '<fieldset class="field" aria-describedby="', '"').split(' ');
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(page).toContain(`id="${id}"`);
  });

  it('has an empty, hidden feedback block and an empty live region for hints', () => {
    expect(page).toMatch(/<div class="fb" hidden [^>]*><h3 id="[^"]+"><\/h3><div id="[^"]+"><\/div><\/div>/);
    expect(page).toContain('<div role="status"></div>');
  });

  it('folds answer and explanation below it, for who has no JavaScript', () => {
    expect(page).toContain('<details class="answers no-js-only"><summary');
  });

  it('ticks, selects and fills in nothing', () => {
    expect(page).not.toMatch(/ checked| selected|aria-invalid/);
  });

  it('gives every label a control and every id once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/<label for="([^"]+)"/g)) expect(ids).toContain(id);
  });
});

describe('the folded answers', () => {
  it('hold verdict and feedback per option, for the early script to show', () => {
    const wrong = between(html(questions.single), '<li data-option="b" data-tone="retry">', '</li>');
    expect(wrong).toMatch(/<span class="verdict" hidden>.*Nog niet<\/span>/);
    expect(wrong).toContain('<div class="said"><div class="rich"><p>Je vult een motief in.</p></div></div>');
  });

  it('name the order, the pairs, the groups, the number and the words that are right', () => {
    const folded = (question: QuestionData) => between(html(question), '<details', '</details>');
    expect(folded(questions.order)).toMatch(/Zien.*Zeggen.*Vragen.*Vastleggen/);
    expect(folded(questions.match)).toMatch(/School.* →\u00a0<strong>Leren<\/strong>/);
    expect(folded(questions.categorize)).toMatch(/Wij bellen\..* →\u00a0<strong>Werkwijze<\/strong>/);
    expect(folded(questions.estimate)).toContain('Van 35 tot en met 45 procent');
    expect(folded(questions.selfEstimate)).toMatch(/Van 5 tot en met 16 uur.*Veel ruimte\./);
    expect(folded(questions.fillIn)).toContain('Goed is bijvoorbeeld ‘doel’.');
    expect(folded(questions.open)).toContain('Ik merk dat we anders kijken.');
  });

  it('name what was to sort in the order of the question', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Regel ${id}.`, category: 'doel' }));
    const page = html({ ...questions.categorize, items });
    const order = (part: string) => [...part.matchAll(/Regel (\w)\./g)].map(([, id]) => id);
    const folded = between(page, '<details', '</details>');
    expect(order(folded)).toEqual(order(between(page, '<form', '</form>')));
    expect(order(folded)).not.toEqual(items.map(({ id }) => id));
  });

  it('name of an estimate no number off its scale', () => {
    const nearTheEnd = { ...questions.estimate, answer: { value: 99, margin: 2.5 } };
    expect(html(nearTheEnd)).toContain('Van 96,5 tot en met 100 procent');
  });

  it('call an option that nobody need have chosen right or not fitting', () => {
    for (const question of [questions.single, questions.trueFalse, questions.multi]) {
      const folded = between(html(question), '<details', '</details>');
      for (const { correct } of question.options) {
        const word = correct ? 'Goed' : 'Past niet';
        expect(folded).toMatch(new RegExp(`<strong class="mark">.*${word}</strong>`));
      }
    }
  });
});

describe('the question', () => {
  it('promises no check where nothing is right or wrong', () => {
    const button = (question: QuestionData) =>
      between(html(question), '<button type="submit" class="btn">', '<');
    expect(button(questions.estimate)).toBe('Controleer');
    expect(button(questions.selfEstimate)).toBe('Bekijk');
    expect(button(questions.open)).toBe('Vergelijk');
  });

  it('says which question of the quiz it is, but not when it stands by itself', () => {
    expect(html(questions.single)).toContain('Vraag 2 van 6');
    expect(html(questions.single, 'los')).not.toContain('van 6');
  });

  it('asks how sure the learner is only where the author wants it', () => {
    expect(html(questions.single)).toContain('Ik twijfel');
    expect(html(questions.multi)).not.toContain('Ik twijfel');
  });

  it('shows Waar before Niet waar', () => {
    expect(html(questions.trueFalse)).toMatch(/Waar.*Niet waar/);
  });

  it('lets no item of an order be moved off the list', () => {
    const list = between(html(questions.order), '<ol class="order">', '</ol>');
    const buttons = [...list.matchAll(/aria-disabled="(true|false)"/g)].map(([, off]) => off);
    expect(buttons).toEqual(['true', 'false', 'false', 'false', 'false', 'false', 'false', 'true']);
  });

  it('has only buttons that the early script can tell apart: submit or button', () => {
    for (const question of questions.everyType) {
      for (const [, tag] of html(question).matchAll(/<button([^>]*)>/g)) {
        expect(tag).toMatch(/type="(submit|button)"/);
      }
    }
  });
});

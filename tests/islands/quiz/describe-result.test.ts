import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../../src/domain/answer.ts';
import type { Certainty } from '../../../src/domain/progress.ts';
import type { Answer, Question } from '../../../src/domain/quiz.ts';
import { scoreAnswer } from '../../../src/domain/score-answer.ts';
import { describeMissing } from '../../../src/islands/quiz/describe-missing.ts';
import { describeResult } from '../../../src/islands/quiz/describe-result.ts';
import * as questions from './questions.ts';

function result(question: Question, answer: Answer, certainty: Certainty | null = null) {
  return describeResult(question, { answer, certainty, score: scoreAnswer(question, answer) });
}

describe('describeResult', () => {
  it('says Goed, Bijna or Nog niet, each with its own tone', () => {
    expect(result(questions.single, ['a'])).toMatchObject({ title: 'Goed', tone: 'good' });
    expect(result(questions.multi, ['a'])).toMatchObject({ title: 'Bijna', tone: 'almost' });
    expect(result(questions.single, ['b'])).toMatchObject({ title: 'Nog niet', tone: 'retry' });
  });

  it('explains the option that was chosen, not the right one', () => {
    expect(result(questions.single, ['b']).html).toBe('<p>Je vult een motief in.</p>');
  });

  it('tells of several answers how many were found and how many do not belong', () => {
    expect(result(questions.multi, ['a']).intro).toBe('Je koos 1 van de 2 goede antwoorden.');
    expect(result(questions.multi, ['a', 'c', 'd']).intro).toBe(
      'Je koos 1 van de 2 goede antwoorden. 2 keuzes passen hier niet.',
    );
  });

  it('counts what is right in pairs and groups, until all is', () => {
    expect(result(questions.match, ['a.a', 'b.c', 'c.b']).intro).toBe('1 van de 3 goed.');
    expect(result(questions.categorize, ['a.doel', 'b.werk']).intro).toBe('');
  });

  it('counts what still has to move in an order: that it can stay does not say that it stands in its place', () => {
    expect(result(questions.order, ['b', 'a', 'c', 'd']).intro).toBe('Verplaats nog 1 van de 4 regels.');
    expect(result(questions.order, ['d', 'c', 'b', 'a']).intro).toBe('Verplaats nog 4 van de 4 regels.');
    expect(result(questions.order, ['a', 'b', 'c', 'd']).intro).toBe('');
  });

  it.each([
    [questions.order, ['b', 'a', 'c', 'd']],
    [questions.match, ['a.a', 'b.c', 'c.b']],
    [questions.categorize, ['a.werk', 'b.werk']],
    [questions.estimate, ['10']],
    [questions.fillIn, ['iets']],
  ])('keeps the words on the whole question until it is right: %#', (question, missed) => {
    expect(result(question, missed)).toMatchObject({ html: '', intro: expect.stringMatching(/.\.$/) });
    expect(result(question, correctAnswer(question)).html).toBe(question.feedback);
  });

  it('says on which side of the number an estimate is', () => {
    expect(result(questions.estimate, ['10']).intro).toBe('Je schatting is te laag.');
    expect(result(questions.estimate, ['90']).intro).toBe('Je schatting is te hoog.');
    expect(result(questions.estimate, ['42'])).toMatchObject({ title: 'Goed', intro: '' });
  });

  it('answers a self-estimate with the number and the words of its band, without a verdict', () => {
    expect(result(questions.selfEstimate, ['7.5'])).toMatchObject({
      title: 'Jouw schatting: 7,5 uur',
      tone: 'neutral',
      html: '<p>Veel ruimte.</p>',
    });
  });

  it('puts a possible answer beside an open one, and only notes it when there is none', () => {
    expect(result(questions.open, ['Ik zeg het.'])).toMatchObject({
      title: 'Om te vergelijken',
      html: questions.open.model,
    });
    expect(result({ ...questions.open, model: '' }, ['Ik zeg het.']).title).toBe('Genoteerd');
  });

  it('adds a sentence for right but in doubt, and for wrong but sure, and for nothing else', () => {
    expect(result(questions.single, ['a'], 'doubt').outro).toContain('Je twijfelde');
    expect(result(questions.single, ['b'], 'sure').outro).toContain('Je was zeker');
    expect(result(questions.single, ['a'], 'sure').outro).toBe('');
    expect(result(questions.single, ['b'], 'doubt').outro).toBe('');
    expect(result(questions.single, ['b']).outro).toBe('');
    expect(result(questions.selfEstimate, ['3'], 'sure').outro).toBe('');
  });
});

describe('describeMissing', () => {
  it('says what to do first, in words that fit the question', () => {
    expect(describeMissing(questions.single, [])).toBe('Kies eerst een antwoord.');
    expect(describeMissing(questions.match, ['a.b'])).toBe('Kies eerst bij elke regel een antwoord.');
    expect(describeMissing(questions.fillIn, [])).toBe('Vul eerst een antwoord in.');
    expect(describeMissing(questions.estimate, [])).toBe('Vul eerst een getal in.');
  });

  it('names the scale when a number lies outside it', () => {
    expect(describeMissing(questions.estimate, ['150'])).toBe('Kies een getal van 0 tot en met 100.');
  });
});

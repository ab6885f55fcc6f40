import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/domain/text.ts';
import { describeProof } from '../../../src/islands/proof/describe-proof.ts';
import { MissingParts } from '../../../src/islands/proof/MissingParts.tsx';
import { Proof } from '../../../src/islands/proof/Proof.tsx';
import { ProofMaker } from '../../../src/islands/proof/ProofMaker.tsx';
import { ProofPaper } from '../../../src/islands/proof/ProofPaper.tsx';
import { attemptWith, course, NOW } from '../test/small-test.ts';

const attempt = attemptWith({ scope: 'liaison', submittedAt: NOW, points: 4.5 });
const proof = describeProof(course, 'liaison', attempt);

describe('the proof', () => {
  it('says what was done, with the score, and no more', () => {
    expect(proof.statement).toBe(
      'heeft de cursus Kleine cursus doorlopen en de eindtoets met 4,5 van 5 punten afgerond.',
    );
    expect(Object.fromEntries(proof.facts)).toEqual({
      'Datum van de toets': '24 november 2026',
      Score: '4,5 van 5 punten',
      'Nodig voor een voldoende': '4 punten',
      Route: 'Liaison',
      'Toets over': 'Route Liaison',
      'Versie van de cursus': '1',
    });
    expect(proof.lessons).toEqual(['Les 1: Titel 1']);
  });

  it('names all lessons of a learner without a route', () => {
    const whole = describeProof(course, null, attemptWith({ submittedAt: NOW, points: 5 }));
    expect(whole.lessons).toHaveLength(2);
    expect(Object.fromEntries(whole.facts)).toMatchObject({
      Route: 'Hele cursus',
      'Toets over': 'Hele cursus',
    });
  });

  it('claims no competence, and calls itself a proof of participation', () => {
    const words = plainText(render(<ProofPaper course={course} proof={proof} name="" />));
    expect(words).toContain('Dit is een bewijs van deelname.');
    expect(words).not.toMatch(/gekwalificeerd|bevoegd|diploma|certifica/i);
  });

  it('shows a typed name as text', () => {
    const html = render(<ProofPaper course={course} proof={proof} name={'<b>Noor</b>'} />);
    expect(html).toContain('<p class="paper-name">&lt;b>Noor');
  });

  it('asks for the name in a field that says it is not kept, and that the browser can fill in (WCAG 1.3.5)', () => {
    const html = render(<ProofMaker course={course} route="liaison" attempt={attempt} />);
    expect(html).toMatch(
      /<label for="bewijs-naam">.*<input[^>]* id="bewijs-naam"[^>]*aria-describedby="bewijs-uitleg"/s,
    );
    expect(html).toMatch(/<input[^>]* autocomplete="name"/i);
    expect(html).toContain('Je naam wordt niet bewaard en niet verstuurd.');
  });
});

describe('what is missing', () => {
  const standing = { lessonsDone: false, completed: false, success: 'unknown', score: null } as const;

  it('is everything for who never was here, with a link to each part', () => {
    const html = render(<Proof course={course} />);
    for (const path of ['/eindtoets', '/lessen/les-1', '/lessen/les-2'])
      expect(html).toContain(`href="${path}"`);
    expect(html).not.toContain('bewijs-naam');
  });

  it('is only the lessons after the test, and only the test after the lessons', () => {
    const openLessons = course.lessons.slice(0, 1);
    const lessons = render(<MissingParts standing={{ ...standing, success: 'passed', openLessons }} />);
    expect(lessons).toContain('href="/lessen/les-1"');
    expect(lessons).not.toContain('/eindtoets');
    const test = render(<MissingParts standing={{ ...standing, lessonsDone: true, openLessons: [] }} />);
    expect(test).toContain('href="/eindtoets"');
    expect(test).not.toContain('/lessen/');
  });

  it('says so when the attempts are used up', () => {
    const used = {
      ...standing,
      completed: true,
      lessonsDone: true,
      success: 'failed',
      openLessons: [],
    } as const;
    expect(render(<MissingParts standing={used} />)).toContain(
      'Je hebt alle pogingen voor de eindtoets gebruikt.',
    );
  });
});

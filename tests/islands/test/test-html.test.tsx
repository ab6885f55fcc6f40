import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { correctAnswer } from '../../../src/domain/answer.ts';
import type { TestAttempt, TestScope } from '../../../src/domain/final-test.ts';
import type { LearnerState } from '../../../src/domain/progress.ts';
import { testAccess, withTestSubmitted } from '../../../src/domain/test-attempts.ts';
import { plainText } from '../../../src/domain/text.ts';
import { servedText } from '../../../src/i18n/nl-quiz-served.ts';
import { askedItems } from '../../../src/islands/test/asked-items.ts';
import { courseStanding } from '../../../src/islands/test/course-standing.ts';
import { FinalTest } from '../../../src/islands/test/FinalTest.tsx';
import { QuestionScreen } from '../../../src/islands/test/QuestionScreen.tsx';
import { ResultScreen } from '../../../src/islands/test/ResultScreen.tsx';
import { ReviewScreen } from '../../../src/islands/test/ReviewScreen.tsx';
import { StartScreen } from '../../../src/islands/test/StartScreen.tsx';
import { attemptWith, bank, course, doneLesson, HOUR, NOW, settings } from './small-test.ts';

const tasks = servedText.task;
const allDone = { 'les-1': doneLesson, 'les-2': doneLesson };
const right = Object.fromEntries(bank.map(({ question }) => [question.id, correctAnswer(question)]));
const handedIn = (change: Partial<TestAttempt>, at = NOW - HOUR): TestAttempt => {
  const [attempt] = withTestSubmitted({ attempts: [attemptWith(change)] }, bank, at).attempts;
  if (!attempt) throw new Error('No attempt');
  return attempt;
};
const stateWith = (change: Partial<LearnerState> & { attempts?: readonly TestAttempt[] }): LearnerState => ({
  route: null,
  bookmark: '',
  lessons: {},
  test: { attempts: change.attempts ?? [] },
  ...change,
});

function start(state: LearnerState, scope: TestScope = 'course', now = NOW): string {
  const open = state.test.attempts.find(({ submittedAt }) => submittedAt === null);
  return render(
    <StartScreen
      {...{ course, settings, bank, state, scope, now }}
      standing={courseStanding(course, state)}
      asked={open ? askedItems(bank, open) : []}
      headingRef={null}
      onScope={() => {}}
      onStart={() => {}}
    />,
  );
}

describe('the final test on the server', () => {
  const html = render(<FinalTest {...{ course, settings, bank, tasks }} />);

  it('holds the start for who never was here, and how the test works', () => {
    expect(html).toContain('Begin met de toets');
    expect(html).toContain('Er is geen tijdslimiet.');
    expect(html).toContain('nog 2 keer maken, telkens na 24 uur');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('says nothing of the questions and their answers', () => {
    for (const { question, rationale } of bank) {
      expect(html).not.toContain(plainText(question.prompt));
      expect(html).not.toContain(plainText(rationale));
    }
  });

  it('has only buttons that the early script can tell apart', () => {
    for (const [, tag] of html.matchAll(/<button([^>]*)>/g)) expect(tag).toMatch(/type="(submit|button)"/);
  });
});

describe('the start', () => {
  it('says what the test covers, asks and needs, and which lessons are open', () => {
    const html = start(stateWith({}));
    expect(html).toContain('Les 1 en 2');
    expect(html).toContain('4 van de 5 punten');
    expect(html).toContain('href="/lessen/les-2"');
    expect(html).toContain('Je mag de toets nu al maken.');
    expect(html).toContain('De cursus is klaar als je de toets haalt en deze lessen doet:');
  });

  it('lets a learner on a route choose between the route and the course', () => {
    const html = start(stateWith({ route: 'liaison' }), 'liaison');
    expect(html).toContain('3 van de 3 punten');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(start(stateWith({}))).not.toContain('type="radio"');
  });

  it('leads back into a test under way, and offers another only beside it', () => {
    const attempts = [attemptWith({ answers: { tempo: ['a'] } })];
    const html = start(stateWith({ attempts, route: 'liaison' }), 'liaison');
    expect(html).toMatch(/href="#vraag-2"[^>]*>Ga verder met vraag 2/);
    expect(html).toContain('1 van de 5 vragen beantwoord');
    expect(html).toContain('<details class="fold"><summary>Toch een andere toets maken');
    expect(html).not.toMatch(/type="radio"|Je mag de toets nu al maken/);
    expect(start(stateWith({ attempts }))).not.toContain('<details');
  });

  it('leads to the review when every question is answered', () => {
    const html = start(stateWith({ attempts: [attemptWith({ answers: right })] }));
    expect(html).toContain('href="#overzicht"');
  });

  it('names day and time while there is to wait, and has no button then', () => {
    const html = start(stateWith({ attempts: [handedIn({})] }));
    expect(html).toMatch(/Poging 2 van 3 kan vanaf woensdag 25 november om \d\d:00\./);
    expect(html).not.toContain('<button');
    expect(html).toContain('href="#resultaat-1"');
    expect(html).not.toContain('Je mag de toets nu al maken.');
  });

  it('offers the next attempt once the time has passed', () => {
    expect(start(stateWith({ attempts: [handedIn({})] }), 'course', NOW + 24 * HOUR)).toContain(
      'Begin met poging 2 van 3',
    );
  });

  it('says so when the test was passed, and leads to the proof once the lessons are done', () => {
    const attempts = [handedIn({}, NOW - 50 * HOUR), handedIn({ seed: 'b', answers: right })];
    const html = start(stateWith({ attempts, lessons: allDone }));
    expect(html).toContain('Je hebt deze toets gehaald');
    expect(html).toContain('5 van de 5 punten');
    expect(html).toMatch(/href="#resultaat-2"[^>]*>Bekijk je resultaat/);
    expect(html).toContain('href="/bewijs"');
    expect(start(stateWith({ attempts }))).not.toContain('href="/bewijs"');
  });

  it('says so when all attempts are used', () => {
    const attempts = ['a', 'b', 'c'].map((seed) => handedIn({ seed }, NOW - 50 * HOUR));
    const html = start(stateWith({ attempts }));
    expect(html).toContain('Je hebt alle pogingen gebruikt');
    expect(html).toContain('Deze lessen zijn nog niet gedaan:');
    expect(html).not.toMatch(/<button|De cursus is klaar/);
  });
});

function question(number: number, answers: TestAttempt['answers'] = {}): string {
  const asked = askedItems(bank, attemptWith({ answers }));
  return render(
    <QuestionScreen
      {...{ asked, number, tasks }}
      eyebrow=""
      headingRef={null}
      onAnswer={() => {}}
      onNext={() => {}}
    />,
  );
}

describe.each(bank.map(({ question }, index) => [question.type, index + 1] as const))(
  'a question of type %s (number %i)',
  (type, number) => {
    const html = question(number, right);

    it('is a group with the whole question and what to do, and shows no verdict', () => {
      expect(html).toContain(`<h1 class="place" tabindex="-1">Vraag ${number} van 5</h1>`);
      expect(html).toMatch(/<legend>.+<\/legend>/);
      expect(html).toMatch(/aria-describedby="(toets-[^"]+-task)">.*id="\1"/s);
      expect(html).toContain(tasks[type]);
      expect(html).not.toMatch(/class="(tag|fb)|class="[^"]*\b(good|almost)\b/);
    });

    it('gives every label a control and every id once', () => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of html.matchAll(/<label for="([^"]+)"/g)) expect(ids).toContain(id);
    });
  },
);

describe('the ways on from a question', () => {
  it('are back, on and the review; the first has no way back, the last leads to the review', () => {
    expect(question(1)).not.toContain('Vorige');
    expect(question(2)).toMatch(/href="#vraag-1"[^>]*>Vorige/);
    expect(question(2)).toMatch(/<button type="submit"[^>]*>Volgende/);
    expect(question(5)).toMatch(/<button type="submit"[^>]*>Naar mijn antwoorden/);
  });

  it('say how far the learner is, and of an order that it is no answer until confirmed', () => {
    expect(question(1, { tempo: ['a'] })).toContain('1 beantwoord, 4 nog open');
    expect(question(3)).toMatch(/aria-disabled="false"[^>]*>Deze volgorde klopt volgens mij/);
    expect(question(3, right)).toMatch(/aria-disabled="true"[^>]*>Deze volgorde is je antwoord/);
  });
});

describe('the review', () => {
  const html = render(
    <ReviewScreen
      asked={askedItems(bank, attemptWith({ answers: { tempo: ['a'], koppels: ['a.b'] } }))}
      eyebrow=""
      headingRef={null}
      onHandIn={() => {}}
    />,
  );

  it('leads to every question and says in words where it stands', () => {
    for (let number = 1; number <= 5; number += 1) expect(html).toContain(`href="#vraag-${number}"`);
    expect(html.match(/Nog open/g)).toHaveLength(3);
    expect(html.match(/Deels ingevuld/g)).toHaveLength(1);
    expect(html).toContain('1 van de 5 vragen beantwoord');
  });

  it('does not ask twice before it was asked once', () => {
    expect(html).not.toContain('Ja, lever in');
  });
});

function result(attempt: TestAttempt, change: Partial<LearnerState> = {}, now = NOW): string {
  const state = stateWith({ attempts: [attempt], ...change });
  return render(
    <ResultScreen
      {...{ course, settings, bank, attempt }}
      test={state.test}
      access={testAccess(state.test, settings, attempt.scope, now)}
      standing={courseStanding(course, state)}
      headingRef={null}
    />,
  );
}

describe('the result', () => {
  const mixed = handedIn({
    answers: { ...right, tempo: ['b'], koppels: ['a.a', 'b.b', 'c.a'], stappen: [] },
  });
  const html = result(mixed);

  it('is a sentence first, then the points and what was needed', () => {
    expect(html).toMatch(/<h1[^>]*>Je hebt de eindtoets nog niet gehaald<\/h1>/);
    expect(html).toContain('Je hebt 2,5 van de 5 punten.');
    expect(html).toContain('Nodig waren 4 punten.');
  });

  it('counts per lesson and leads to each that did not go well', () => {
    expect(html).toMatch(/Les 1: Titel 1<\/th><td>1 van 3<\/td><td><a href="\/lessen\/les-1">/);
    expect(html).toMatch(/Les 2: Titel 2<\/th><td>1,5 van 2<\/td>/);
    expect(result(handedIn({ answers: right }))).not.toContain('nog eens<');
  });

  it('gives the verdict on every question in words, both answers and the reason', () => {
    const items = html.split('<details').slice(1);
    expect(items).toHaveLength(5);
    expect(items[0]).toMatch(/^ class="judged retry" open>.*Niet goed.*Vraag 1/s);
    expect(items[0]).toMatch(/Jouw antwoord.*Te weinig inzet\..*Goed antwoord.*Een verschil in tempo\./s);
    expect(items[0]).toContain('<p>Daarom past tempo.</p>');
    expect(items[0]).toContain('href="/lessen/les-1"');
    expect(items[1]).not.toMatch(/ open[>=]|Goed antwoord/);
    expect(items[2]).toMatch(/Niet beantwoord.*Goed antwoord.*<ol>.*Zien.*Zeggen/s);
    expect(items[3]).toMatch(/Deels goed.*Zorg.* →\u00a0<strong>Opsporen<\/strong>/s);
    expect(html).toContain('Wat nog niet goed ging, staat open.');
    expect(result(handedIn({ answers: right }))).not.toContain('staat open');
  });

  it('tells when another attempt may be made', () => {
    expect(html).toMatch(/Poging 2 van 3 kan vanaf woensdag/);
    expect(result(mixed, {}, NOW + 24 * HOUR)).toContain('Dat is poging 2 van 3.');
  });

  it('leads to the proof once all is done, else to the open lessons', () => {
    const passed = handedIn({ answers: right });
    expect(result(passed)).toMatch(/gehaald<\/h1>.*href="\/lessen\/les-2"/s);
    expect(result(passed)).toContain('De cursus is klaar als deze lessen ook gedaan zijn:');
    expect(html).toContain('De cursus is klaar als je de toets haalt en deze lessen doet:');
    expect(result(passed)).not.toContain('href="/bewijs"');
    expect(result(passed, { lessons: allDone })).toContain('href="/bewijs"');
  });

  it('of a test for another route says that the own route has one too', () => {
    const other = handedIn({ scope: 'opsporing', answers: right });
    expect(result(other, { lessons: allDone })).toContain('Voor je eigen route maak je nog een toets.');
  });

  it('never calls anything "fout"', () => {
    expect(plainText(html)).not.toMatch(/\bfout/i);
  });
});

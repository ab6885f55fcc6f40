import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { servedText } from '../../../src/i18n/nl-quiz-served.ts';
import { BankQuestion } from '../../../src/islands/follow-up/BankQuestion.tsx';
import { FollowUpCard } from '../../../src/islands/follow-up/FollowUpCard.tsx';
import { FollowUpOverview } from '../../../src/islands/follow-up/FollowUpOverview.tsx';
import { SelfRating } from '../../../src/islands/follow-up/SelfRating.tsx';
import { bank, course } from '../test/small-test.ts';
import { cards, followUp, lessons } from './small-follow-up.ts';

const overview = () =>
  render(<FollowUpOverview course={course} cards={cards} competences={followUp.competences} />);
const card = (cardId: string) =>
  render(<FollowUpCard {...{ course, followUp, cardId, bank, lessons }} tasks={servedText.task} />);

describe('the overview of the cards, as HTML', () => {
  it('says what it is and that it can be read now, and leads to every card', () => {
    const html = overview();
    expect(html).toContain('Na de cursus herhaal je de stof met 3 korte kaarten. Bekijken kan nu al.');
    for (const { id, title } of cards) expect(html).toContain(`<a href="/herhalen/${id}">${title}</a>`);
  });

  it('knows no days and asks nothing as long as it does not know the learner', () => {
    expect(overview()).not.toMatch(/<button|<input|20\d\d/);
  });
});

describe.each(cards.map(({ id }) => id))('the card %s, as HTML', (id) => {
  const html = card(id);

  it('asks to recall first, with the answer folded for who has no JavaScript', () => {
    expect(html).toMatch(/<label for="(ophalen-stappen)">.*<textarea id="\1"/s);
    expect(html).toMatch(/<details class="answers no-js-only">.*Zien, zeggen, vragen, vastleggen/s);
    expect(html.indexOf('Haal het zelf terug')).toBeLessThan(html.indexOf('Beantwoord de vragen'));
  });

  it('says that the items do not count, and leaves them to the browser', () => {
    expect(html).toContain('De vragen tellen niet mee voor je toets of je bewijs van deelname.');
    expect(html).not.toContain('id="vraag-');
    expect(html).not.toContain('Daarom past');
  });

  it('tells every field for own words where the text stays', () => {
    for (const [field] of html.matchAll(/<textarea [^>]*>/g)) {
      expect(field).toMatch(/aria-describedby="[^"]*\btekst-blijft\b/);
    }
    expect(html).toMatch(
      /id="tekst-blijft">Noem geen namen of casusgegevens\. Je tekst blijft op dit apparaat\./,
    );
  });

  it('has native controls that are not filled in, and no two elements with one id', () => {
    expect(html).not.toMatch(/ checked| disabled/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a self-rating', () => {
  it('asks each competence in a group of its own, with a word for every number', () => {
    const html = render(<SelfRating competences={followUp.competences} moment="first" />);
    expect(html.match(/<fieldset/g)).toHaveLength(2);
    expect(html).toMatch(/<legend>.*Ik herken spanning\..*<\/legend>/);
    expect(html.match(/type="radio" name="kunnen-spanning"/g)).toHaveLength(5);
    expect(html).toContain('<b>1</b> nog niet');
    expect(html).toContain('<b>5</b> heel goed');
  });
});

describe('an item outside the test', () => {
  it.each(bank.map((item) => [item.question.type, item] as const))(
    'of type %s says what to do',
    (type, item) => {
      const html = render(
        <BankQuestion item={item} asking={1} place="Vraag 1 van 2" task={servedText.task[type]} />,
      );
      expect(html).toContain(servedText.task[type]);
      expect(html).toContain('Controleer');
      expect(html).not.toContain('Daarom past');
    },
  );
});

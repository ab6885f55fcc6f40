import type { Locator } from '@playwright/test';
import { correctAnswer, readPlacements } from '../../src/domain/answer.ts';
import type { Answer, Question } from '../../src/domain/quiz.ts';
import { scoreAnswer } from '../../src/domain/score-answer.ts';
import { plainText } from '../../src/domain/text.ts';
import { quizText } from '../../src/i18n/nl-quiz.ts';
import { servedText } from '../../src/i18n/nl-quiz-served.ts';
import { lessons } from './course.ts';
import { fillIn, questionCard, untilAwake } from './learner.ts';
import { nearAnswer, wrongAnswer } from './other-answers.ts';
import { expect, test } from './test.ts';

/** Of each type the first question in the course that is right or wrong, by lesson. */
const ONE_OF_EACH = new Map<string, Question[]>();
const types = new Set<string>();
for (const { id, quiz } of lessons) {
  for (const question of quiz.questions) {
    if (types.has(question.type) || correctAnswer(question).length === 0) continue;
    types.add(question.type);
    ONE_OF_EACH.set(id, [...(ONE_OF_EACH.get(id) ?? []), question]);
  }
}

/** What each control says of itself after `answer` was checked. */
async function expectVerdicts(
  card: Locator,
  question: Question,
  answer: Answer,
  base: string,
): Promise<void> {
  const { parts } = scoreAnswer(question, answer);
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multi':
      for (const { id, correct } of question.options) {
        const control = card.locator(`input[value="${id}"]`);
        const said = answer.includes(id) ? quizText.yourAnswer(correct) : 'Jouw antwoord';
        const named = expect(control, id);
        await (answer.includes(id) ? named : named.not).toHaveAccessibleName(new RegExp(`${said}`));
      }
      break;
    case 'match':
    case 'categorize':
      for (const row of readPlacements(answer).keys())
        await expect(card.locator(`select[name="${row}"]`)).toHaveAccessibleDescription(
          parts[row] ? quizText.rowRight : quizText.rowWrong,
        );
      break;
    case 'order':
      for (const { id } of question.items)
        await expect(card.locator(`#${base}-${id}-up`)).toHaveAccessibleName(
          new RegExp(`^${quizText.up} .*${parts[id] ? quizText.placeRight : quizText.placeWrong}$`),
        );
      break;
    default:
      break;
  }
}

for (const [lesson, questions] of ONE_OF_EACH) {
  test(`the questions of ${lesson} say to a screen reader what is asked, what is missing, and how each answer was (WCAG 1.3.1, 1.4.1, 3.3.1, 3.3.3, 3.3.2, 4.1.2, 4.1.3)`, async ({
    page,
  }) => {
    await page.goto(`lessen/${lesson}.html`);
    await untilAwake(page);
    for (const question of questions) {
      await test.step(question.type, async () => {
        const card = questionCard(page, question);
        const base = `vraag-${question.id}`;
        const group = card.locator('fieldset.field');
        const check = card.getByRole('button', { name: servedText.check });
        const said = card.locator('.fb');
        const ask = async (answer: Answer) => {
          await fillIn(card, question, base, answer);
          await check.click();
          const { verdict } = scoreAnswer(question, answer);
          if (verdict === 'unscored') throw new Error(`${question.id} is not scored`);
          await expect(said).toBeFocused();
          await expect(said).toMatchAriaSnapshot(`
            - group "${quizText.verdict[verdict]}":
              - heading "${quizText.verdict[verdict]}" [level=3]
          `);
          await expectVerdicts(card, question, answer, base);
          return verdict;
        };
        const task = servedText.task[question.type];
        await expect(group).toHaveRole('group');
        await expect(group).toHaveAccessibleName(plainText(question.prompt));
        await expect(group).toHaveAccessibleDescription(task);
        if (question.type !== 'order') {
          await check.click();
          await expect(group).toHaveAccessibleDescription(new RegExp(`^${task} (?:Kies|Vul) eerst`));
          expect(await group.evaluate((field) => field.contains(document.activeElement))).toBe(true);
        }
        const near = nearAnswer(question);
        if (near) expect(await ask(near)).toBe('partly');
        expect(await ask(wrongAnswer(question))).toBe('wrong');
        await card.getByRole('button', { name: quizText.reveal }).click();
        await expect(card.locator('.answers')).toHaveAttribute('open', '');
        expect(await ask(correctAnswer(question))).toBe('right');
      });
    }
  });
}

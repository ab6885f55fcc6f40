import { expectNoOverflow, expectNoViolations } from './access-checks.ts';
import { KINDS, lessonById, lessons, TEXTS } from './course.ts';
import { answerRightly, playToEnding, questionCard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

// Light and wide for every text; dark and narrow for what has parts of its own.
const PLAIN = /^(?:404|begrippen|bronnen|over|privacy|herhalen\/dag-(?:7|30))\.html$/;
const WITH_PARTS = KINDS.filter((path) => !PLAIN.test(path));

// The questions are all drawn by the same parts: a lesson counts when it brings a kind of question not seen yet.
const seen = new Set<string>();
const WITH_NEW_KINDS = lessons.filter(({ quiz }) => {
  const before = seen.size;
  for (const { type } of quiz.questions) seen.add(type);
  return seen.size > before;
});

for (const [scheme, width, paths, asked, played] of [
  ['light', 1280, TEXTS, WITH_NEW_KINDS, 'les-5'],
  ['dark', 390, WITH_PARTS, WITH_NEW_KINDS.slice(0, 1), 'les-1'],
] as const) {
  test.describe(`${scheme} at ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 800 } });

    for (const path of paths) {
      test(`axe has nothing to say about ${path}`, async ({ page }) => {
        await page.goto(path);
        await untilAwake(page);
        await expectNoViolations(page);
      });
    }

    for (const { id } of asked) {
      test(`axe has nothing to say about the questions of ${id}: empty, wrong, hinted, explained, right`, async ({
        page,
      }) => {
        await page.goto(`lessen/${id}.html`);
        await untilAwake(page);
        // An open question has nothing to check.
        const questions = lessonById(id).quiz.questions.filter(({ type }) => type !== 'open');
        for (const question of questions) {
          await questionCard(page, question).getByRole('button', { name: 'Controleer' }).click();
        }
        await expectNoViolations(page, '.lesson-text');
        for (const question of questions) {
          const hint = questionCard(page, question).getByRole('button', { name: /hint/ });
          if (await hint.isVisible()) await hint.click();
          if (question.type === 'single') {
            const wrong = question.options.find(({ correct }) => !correct);
            await questionCard(page, question).locator(`input[value="${wrong?.id}"]`).check();
            await questionCard(page, question).getByRole('button', { name: 'Controleer' }).click();
            await questionCard(page, question).getByRole('button', { name: 'Toon het antwoord' }).click();
          }
        }
        await expectNoViolations(page, '.lesson-text');
        for (const question of questions) await answerRightly(page, question);
        await expectNoViolations(page, '.lesson-text');
      });
    }

    test('axe has nothing to say about a scenario at any moment, its ending and its debrief', async ({
      page,
    }) => {
      await page.goto(`lessen/${played}/casus.html`);
      await untilAwake(page);
      await page.getByRole('button', { name: 'Start de casus' }).click();
      await expectNoViolations(page);
      await page.locator('input[name=role]').first().check();
      await page.getByRole('button', { name: 'Start de casus' }).click();
      await playToEnding(page, () => expectNoViolations(page));
    });
  });
}

// A long word can stand on any page; what is wider than that is the same on all pages of a kind.
for (const [width, height, paths] of [
  [320, 256, TEXTS],
  [600, 800, KINDS],
] as const) {
  test(`every page fits ${width} px without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of paths) {
      await page.goto(path);
      await untilAwake(page);
      await expectNoOverflow(page);
    }
  });
}

test('the largest text fits every width from 320 to 1280 px', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('samen-scherp:device:size', '150');
  });
  for (const path of KINDS) {
    await page.goto(path);
    await untilAwake(page);
    for (const width of [320, 390, 500, 640, 768, 900, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverflow(page);
    }
  }
});

test('wider text spacing loses and overlaps nothing (WCAG 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['index.html', 'lessen/les-1.html', 'lessen/les-1/casus.html']) {
    await page.goto(path);
    await untilAwake(page);
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    });
    await expectNoOverflow(page);
  }
});

test('a question is a group that carries its whole text, and its verdict is read with its explanation', async ({
  page,
}) => {
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  const question = lessonById('les-1').quiz.questions.find(({ type }) => type === 'true-false');
  if (!question) throw new Error('No true-false question');
  await answerRightly(page, question);
  await expect(questionCard(page, question)).toMatchAriaSnapshot(`
    - group "Spanning bewijst dat de samenwerking mislukt is.":
      - radio /Waar/
      - radio /Niet waar.*Jouw antwoord/ [checked]
    - group "Goed":
      - heading "Goed" [level=3]
  `);
});

test('the focus is always visible and never under something that sticks', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  // Else the question is asked while the page is still scrolling.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('lessen/les-1.html');
  await untilAwake(page);
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left + Math.min(width, 40) / 2;
      const y = top + height / 2;
      const hit = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1));
      const fine =
        !hit || element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element);
      return fine ? null : `${element.outerHTML.slice(0, 80)} under ${hit.outerHTML.slice(0, 80)}`;
    });
    expect(covered).toBeNull();
  }
});

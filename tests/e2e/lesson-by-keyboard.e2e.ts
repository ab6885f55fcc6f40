import { course, lessons } from './course.ts';
import { finishLessonByKeyboard, untilAwake } from './learner.ts';
import { expect, test } from './test.ts';

const inSomeRoute = new Set(course.outline.routes.flatMap(({ core }) => core));

// The lessons that `route-by-keyboard` does not come to.
for (const lesson of lessons.filter(({ id }) => !inSomeRoute.has(id))) {
  test(`a learner finishes ${lesson.id} with nothing but the keyboard (WCAG 2.1.1)`, async ({
    page,
    misdeeds,
  }) => {
    await page.goto(`lessen/${lesson.id}.html`);
    await untilAwake(page);
    await finishLessonByKeyboard(page, lesson);
    await page.goto('index.html');
    await untilAwake(page);
    await expect(page.locator(`[data-lesson="${lesson.id}"]`).first()).toContainText('Gedaan');
    expect(misdeeds).toEqual({ errors: [], missing: [], foreign: [] });
  });
}

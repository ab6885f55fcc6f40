import type { Frame, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** One stop of the Tab key. */
export interface Stop {
  /** The element, or `null` once Tab has left the page. */
  readonly at: string | null;
  /** What is wrong here: out of sight, covered, without a ring, or before the stop that came earlier. */
  readonly faults: readonly string[];
}

/** Looks at what has the focus now. */
export function lookAtFocus(page: Page | Frame): Promise<Stop> {
  return page.evaluate(() => {
    const memory = window as Window & { lastStop?: Element };
    const element = document.activeElement;
    if (!element || element === document.body) return { at: null, faults: [] };
    const { type, name, form, id } = element as HTMLInputElement;
    const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60);
    // Tab comes to one radio button of a group, Shift+Tab to another.
    const own =
      type === 'radio'
        ? `${name} of ${form?.action}`
        : `${id} ${element.getAttribute('href') ?? ''} ${words}`;
    const at = `${element.tagName} ${own}`;
    const faults: string[] = [];
    // The day, the month and the year of a date are stops of one element.
    if (memory.lastStop === element) return { at, faults };
    if (
      memory.lastStop &&
      !(memory.lastStop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    )
      faults.push('comes after what stands behind it');
    memory.lastStop = element;

    const { left, top, width, height, bottom } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || bottom <= 0 || top >= innerHeight) faults.push('out of sight');
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    const hit = document.elementFromPoint(left + Math.min(width, 40) / 2, y);
    const open =
      !hit || element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element);
    if (!open) faults.push(`under ${hit.outerHTML.slice(0, 80)}`);

    // Some have their ring around the card or the label that they stand in.
    const boxes: Element[] = [];
    for (let box: Element | null = element; box && boxes.length < 5; box = box.parentElement) boxes.push(box);
    const ringed = boxes.some((box) =>
      [null, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(box, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }),
    );
    if (!ringed) faults.push('no ring');
    return { at, faults };
  });
}

/** Presses Tab from the top of the page until the focus leaves it. Throws when it never does. */
export async function walkByTab(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await lookAtFocus(page);
    if (stop.at === null) return stops;
    stops.push(stop);
    if (stops.length > 400) throw new Error(`Tab does not leave the page: ${stop.at}`);
  }
}

/** Tab goes through the page in reading order and out of it, on the smallest screen with the largest text. In: the page, at rest, without a focus. */
export async function expectTabWorks(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => document.documentElement.setAttribute('data-size', '150'));
  const url = page.url();
  await test.step('Tab goes through the page and out of it, each stop in sight with a ring around it (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)', async () => {
    const stops = await walkByTab(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
  await page.evaluate(() => document.documentElement.setAttribute('data-size', ''));
  await test.step('that leads nowhere else (WCAG 3.2.1)', async () => expect(page.url()).toBe(url));
  await test.step('no style puts things in another order than they are read in (WCAG 1.3.2)', async () => {
    const reordered = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { order, flexDirection } = getComputedStyle(element);
          return order !== '0' || flexDirection.endsWith('reverse');
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(reordered).toEqual([]);
  });
}

/** The stops of the same page from its end back to its start, by Shift+Tab. */
export async function walkBack(page: Page, steps: number): Promise<(string | null)[]> {
  const stops: (string | null)[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Shift+Tab');
    stops.push((await lookAtFocus(page)).at);
  }
  return stops;
}

/**
 * Presses, as the Enter key does, everything that can be pressed on the page, also what appears by that, until nothing is
 * new. Out: how much was pressed, and each time that the focus was nowhere, out of sight, or taken from a field.
 */
export function pressEverything(page: Page | Frame): Promise<{ pressed: number; faults: string[] }> {
  return page.evaluate(async () => {
    const pressed = new Set<string>();
    const faults: string[] = [];
    const words = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    // What a press does depends on what was filled in and said around it.
    const stateOf = (element: Element): string => {
      const card = element.closest('form, .quiz, section, [popover], main') ?? document.body;
      const filled = card.querySelector(':checked:not(option)') !== null;
      return [
        words(document.querySelector('#scene-heading, h1')),
        card.id || card.className,
        filled,
        words(card.querySelector('.fb h3')),
        words(card.querySelector('.err')),
      ].join(' | ');
    };
    const nameOf = (element: Element): string => {
      const { name, value, id } = element as HTMLInputElement;
      return element.matches('input, select') ? `${name} ${value} ${id}` : `${id} ${words(element)}`;
    };
    const keyOf = (element: Element) => `${stateOf(element)} > ${nameOf(element)}`;
    const find = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !pressed.has(keyOf(element)),
      );
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    while (pressed.size < 600) {
      // Buttons first: they must also bear a form that is still empty. Last what leads to another screen of the test.
      const next =
        find('button, summary') ??
        find('input:not([type=hidden], [type=file]), select') ??
        find('.screen a:is([href^="#vraag-"], [href^="#overzicht"])');
      if (!next) break;
      const key = keyOf(next);
      pressed.add(key);
      next.focus();
      if (next instanceof HTMLSelectElement) {
        next.selectedIndex = next.options.length - 1;
        next.dispatchEvent(new Event('input', { bubbles: true }));
        next.dispatchEvent(new Event('change', { bubbles: true }));
      } else next.click();
      await drawn();
      const now = document.activeElement as HTMLElement | null;
      if (!now || now === document.body) faults.push(`${key}: the focus is nowhere`);
      else if (!now.checkVisibility({ visibilityProperty: true }))
        faults.push(`${key}: the focus is out of sight`);
      else if (next.matches('input, select') && now !== next) faults.push(`${key}: the focus was taken away`);
    }
    return { pressed: pressed.size, faults };
  });
}

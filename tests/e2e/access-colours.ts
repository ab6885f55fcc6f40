import type { Page } from '@playwright/test';

/** In the colours of the device: what cannot be told from its surroundings, or from what it is not. */
export function findIndistinct(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = <T extends Element>(all: Iterable<T>): T[] =>
      [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const find = (selector: string) => shown(document.querySelectorAll<HTMLElement>(selector));
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const hasBorder = (style: CSSStyleDeclaration): boolean =>
      sides.some(
        (side) =>
          style[`border${side}Style`] !== 'none' &&
          Number.parseFloat(style[`border${side}Width`]) >= 1 &&
          !/^rgba\(.*, 0\)$/.test(style[`border${side}Color`]),
      );
    const tell = (element: Element, what: string) =>
      faults.push(`${what}: ${element.outerHTML.slice(0, 90)}`);

    for (const element of find('button, .btn, select, textarea, main input:not([type=hidden])')) {
      const style = getComputedStyle(element);
      const isNative = element.matches('[type=radio], [type=checkbox], [type=range], [type=file]');
      const isLink = style.textDecorationLine.includes('underline');
      const seen = hasBorder(style) || isLink || (isNative && style.appearance !== 'none');
      if (!seen) tell(element, 'a control without an edge');
    }
    for (const element of find('.fb, .core, .example, .task, .stage, .say, .after, .notice, .pill, .card'))
      if (!hasBorder(getComputedStyle(element))) tell(element, 'a block without an edge');
    for (const icon of find('main .icon')) {
      const { stroke, color } = getComputedStyle(icon);
      if (stroke !== color) tell(icon, 'a drawing in another colour than its words');
    }

    // Each pair: what is on, and the same thing when it is off. They must differ in more than what is taken away.
    const look = (element: Element, part?: string): string => {
      const { backgroundColor, borderTopColor, fontWeight, textDecorationLine } = getComputedStyle(
        element,
        part,
      );
      return [backgroundColor, borderTopColor, fontWeight, textDecorationLine].join();
    };
    for (const [on, off, part] of [
      ['.opt:has(:checked):not(.good, .almost)', '.opt:not(:has(:checked))', undefined],
      ['.pips .on', '.pips i:not(.on)', undefined],
      ['.moments :is(.done, .now)', '.moments i:not(.done, .now)', undefined],
      ['.steps [aria-current]', '.steps a:not(.done, [aria-current])', '::before'],
      ['.site-nav [aria-current]', '.site-nav a:not([aria-current])', undefined],
    ] as const) {
      const [one] = find(on);
      const [other] = find(off);
      if (one && other && look(one, part) === look(other, part)) tell(one, `the same as ${off}`);
    }
    return faults;
  });
}

/** Gives each control the focus in turn. Out: those whose ring stands out in neither of its two tones from the ground around it. */
export function findDullRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!paint) throw new Error('No canvas');
    const rgba = (colour: string): number[] => {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      return [...paint.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = rgba(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let box = element; box; box = box.parentElement) {
        const { backgroundColor } = getComputedStyle(box);
        if ((rgba(backgroundColor)[3] ?? 0) > 200) return backgroundColor;
      }
      return 'white';
    };
    const dull: string[] = [];
    const controls = 'a[href], button, summary, select, textarea, input:not([type=hidden])';
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      let box: Element | null = control;
      while (box && getComputedStyle(box).outlineStyle === 'none') box = box.parentElement;
      const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(box ?? control);
      const halo = /^(?:rgba?|color|oklab|oklch)\([^)]*\)/.exec(boxShadow)?.[0];
      const ground = groundOf(box?.parentElement ?? null);
      const best = Math.max(...[outlineColor, halo ?? outlineColor].map((tone) => contrast(tone, ground)));
      if (!box || Number.parseFloat(outlineWidth) < 2 || best < 3)
        dull.push(
          `${best.toFixed(1)} ${outlineColor} ${halo} on ${ground}: ${control.outerHTML.slice(0, 80)}`,
        );
    }
    return dull;
  });
}

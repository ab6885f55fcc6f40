import type { BrowserContextOptions, Page } from '@playwright/test';

/** One thing that a learner, a trainer or an administrator may have on screen. */
export interface State {
  /** Under which heading it stands in the overview; Dutch. */
  readonly page: string;
  /** What is to be seen; Dutch. */
  readonly name: string;
  /** Where it begins, relative to the site; without one `reach` opens what it needs. */
  readonly path?: string;
  /** Progress that the browser holds before the first page opens, by key, as in `tests/e2e/test-progress.ts`. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What must be there before the first page opens, such as an answer of a server. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What is done on the open page, awake, to get there. Out: the page to look at, when that is another one. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** Only this part of the page is shown; `window` for what stands in the window, without scrolling. */
  readonly show?: 'window' | (string & {});
  readonly widths?: readonly number[];
  readonly schemes?: readonly Scheme[];
  /** What a learner would choose to see a scheme, where it does not come from the device. */
  readonly choose?: (page: Page, scheme: Scheme) => Promise<unknown>;
  readonly context?: BrowserContextOptions;
}

export type Scheme = 'light' | 'dark';

export const WIDTHS: readonly number[] = [390, 650, 1280];
/** A4 without its margins (`styles/print.css`). */
export const PAPER = 673;
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** The file of a picture, without folder. */
export function fileName({ page, name }: State, width: number, scheme: Scheme): string {
  const slug = `${page} ${name}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug}-${width}-${scheme}.jpg`;
}

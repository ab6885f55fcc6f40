/** What is used of the script that Pagefind puts beside its index. */
interface PagefindScript {
  createInstance(options: {
    readonly noWorker: boolean;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Pagefind;
}

export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<{
    readonly raw_url: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
    /** Text, with what matches between `<mark>` and `</mark>`, and `&lt;` and `&gt;` for what the text itself has of those. */
    readonly excerpt: string;
  }>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind when something is searched for, once. Errors: when it cannot be loaded. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load();
  return loaded;
}

/** After a failure: the next search begins anew, since Pagefind itself never asks again for what it could not get. */
export function dropPagefind(): void {
  loaded = undefined;
}

async function load(): Promise<Pagefind> {
  // Made by the build when all pages are there, so that no bundler knows it. Beside this page, wherever the site lies.
  const script = new URL('zoeken/index/pagefind.js', document.baseURI).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindScript;
  return createInstance({
    noWorker: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 5 } },
  });
}

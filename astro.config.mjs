import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { finishPages } from './tools/finish-pages.ts';
import { importedModules } from './tools/imported-modules.ts';
import { jsxByVite } from './tools/jsx-by-vite.ts';
import { keepInitials } from './tools/keep-initials.ts';
import { keepPunctuation } from './tools/keep-punctuation.ts';
import { offlineCopy } from './tools/offline/integration.ts';
import { shortInlineScript } from './tools/short-inline-script.ts';

/** What the islands of a lesson import, with that of the notice, which stands on every page. */
const lessonModules = importedModules(
  fileURLToPath(new URL('src/islands/lesson-page.ts', import.meta.url)),
  fileURLToPath(new URL('src/islands/save/SaveNotice.tsx', import.meta.url)),
);

export default defineConfig({
  integrations: [mdx(), preact(), finishPages(), offlineCopy()],
  // `## Kop {#id}`: the permanent id of a lesson's step.
  markdown: {
    processor: satteri({
      features: { headingAttributes: true },
      mdastPlugins: [keepPunctuation, keepInitials],
    }),
  },
  devToolbar: { enabled: false },
  // LMSs answer 404 for a folder and may refuse names that start with an underscore.
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    // Pages get relative URLs when they are finished; what one script asks of another must be relative from the start.
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
    plugins: [jsxByVite(), shortInlineScript()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // One file for what every page with an island needs, instead of twenty: in an LMS a request costs more than a byte.
              // Only modules without side effects: whatever lies here runs on every page.
              codeSplitting: {
                groups: [
                  {
                    // What the shell of an LMS shares with its technical check, the thin package or all adapters.
                    // A browser opens six connections to a server without HTTP/2: with the two groups here a launch needs no more.
                    name: 'lms-deel',
                    test: /src\/tracking\/(find-api|fingerprint|said|adapters\/(adapter|interaction-journal|scorm-formats|scorm2004-formats))\./,
                    minShareCount: 2,
                    priority: 3,
                  },
                  {
                    // Both dialects of SCORM: the one that is not needed costs less than a file more.
                    name: 'scorm',
                    test: /src\/tracking\/adapters\/(dialect|objectives|scorm|slot-order)/,
                    priority: 2,
                  },
                  {
                    name: 'basis',
                    // What a lesson needs, and no more: other pages must not make a lesson heavier.
                    test: (id) =>
                      /node_modules\/(preact|nanostores|@nanostores)\/|vite\/preload-helper/.test(id) ||
                      lessonModules.has(id),
                    minShareCount: 2,
                    priority: 4,
                  },
                  {
                    name: 'meer',
                    // What pages of the course share beyond that. What stands around the course in an LMS is not among it.
                    // Nor what the settings share with one page: that stands apart, except for how two states are joined, which the shell needs too.
                    test: /src\/(domain|stores|i18n|islands)\/(?!ask\/|progress\/save-file)/,
                    minShareCount: 2,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});

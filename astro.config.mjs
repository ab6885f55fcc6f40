import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { relativeOutput } from './tools/relative-output/integration.ts';

export default defineConfig({
  integrations: [mdx(), preact(), relativeOutput()],
  // `## Kop {#id}`: the permanent id of a lesson's step.
  markdown: { processor: satteri({ features: { headingAttributes: true } }) },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
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
                    name: 'basis',
                    // Not what only the overview needs.
                    test: /node_modules\/(preact|nanostores|@nanostores)\/|src\/(domain|stores|tracking|i18n|islands)\/(?!.*(home|route-progress|next-step|learner-state))/,
                    minShareCount: 2,
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

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
});

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  // The lessons name the ids of their headings, which MDX does not read without it.
  markdown: { processor: satteri({ features: { headingAttributes: true } }) },
  devToolbar: { enabled: false },
});

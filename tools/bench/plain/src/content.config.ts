import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const files = (name: string) =>
  defineCollection({ loader: glob({ pattern: `*/${name}`, base: './lessen' }) });

export const collections = {
  lessons: files('les.mdx'),
  quizzes: files('toets.md'),
  scenarios: files('scenario.md'),
};

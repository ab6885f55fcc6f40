import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type CourseEntry, createCourseLoaders } from './authoring/loaders.ts';
import type { Lesson } from './domain/lesson.ts';

// The loaders check the content far better than a schema can; these only hand its type to the pages.
const loaders = createCourseLoaders();

export const collections = {
  lessons: defineCollection({ loader: loaders.lessons, schema: z.custom<Lesson>() }),
  course: defineCollection({ loader: loaders.course, schema: z.custom<CourseEntry>() }),
};

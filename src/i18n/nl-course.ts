/** Dutch words for the parts of the course, shared by its test and its proof. */
export const courseText = {
  course: 'Hele cursus',
  route: (name: string) => `Route ${name}`,
  lesson: (number: number, title: string) => `Les ${number}: ${title}`,
} as const;

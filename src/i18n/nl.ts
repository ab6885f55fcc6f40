/** Dutch words that several areas of the course share. One file per area beside this one: `nl-quiz.ts`, `nl-reflection.ts` … */
export const nl = {
  savedHere: 'Bewaard op dit apparaat',
} as const;

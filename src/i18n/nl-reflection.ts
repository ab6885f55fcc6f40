/** Dutch words of the reflection field. */
export const reflectionText = {
  privacy:
    'Noem geen namen of casusgegevens. Je tekst blijft op dit apparaat en gaat niet naar je werkgever of het LMS.',
} as const;

/** Dutch words of the reflection field. They travel as HTML only: no browser loads them as code. */
export const reflectionText = {
  noNames: 'Noem geen namen of casusgegevens.',
  /** Not so on paper. */
  privacy: {
    kept: 'Je tekst blijft op dit apparaat en gaat niet naar je werkgever of het LMS.',
    lost: 'Je tekst wordt niet bewaard: hij blijft staan tot je deze pagina verlaat. Hij gaat niet naar je werkgever of het LMS.',
  },
} as const;

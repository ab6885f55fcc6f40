/** Dutch words of the final test that travel as HTML only: kept apart so that no browser loads them as code. */
export const servedTestText = {
  title: 'Zo werkt de toets',
  rules: [
    'Er is geen tijdslimiet. Je mag ook stoppen en later verdergaan.',
    'Je kunt vragen overslaan, teruggaan en antwoorden wijzigen tot je inlevert.',
    'Elk antwoord wordt meteen bewaard.',
    'Een vraag met meer antwoorden kan ook een half punt opleveren.',
    'Je ziet pas na het inleveren wat goed was, met uitleg.',
  ],
  again: (resits: number, waitHours: number) =>
    resits === 0
      ? 'Je kunt de toets één keer maken.'
      : `Haal je de toets de eerste keer niet? Dan mag je hem nog ${resits} keer maken${waitHours > 0 ? `, telkens na ${waitHours} uur` : ''}. Je krijgt dan voor een deel andere vragen.`,
} as const;

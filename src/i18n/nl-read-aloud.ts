/** Words of reading aloud. */
export const readAloudText = {
  bar: 'Voorlezen',
  read: 'Lees voor',
  pause: 'Pauze',
  resume: 'Verder',
  stop: 'Stop',
  stopLong: ' met voorlezen',
  speed: 'Snelheid',
  /** In hundredths, slow to fast; `100` is the voice as it is. */
  speeds: [
    ['80', 'Rustig'],
    ['100', 'Gewoon'],
    ['120', 'Vlot'],
    ['150', 'Snel'],
  ],
  picture: (words: string) => `Afbeelding: ${words}`,
  finished: 'Alles is voorgelezen.',
  failed: 'Voorlezen lukt nu niet.',
  notLoaded: 'Voorlezen lukt nu niet. Kijk of je internet hebt en probeer het nog eens.',
} as const;

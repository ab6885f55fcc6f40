/** Words of the search page. */
export const searchText = {
  label: 'Zoek in de cursus',
  button: 'Zoek',
  help: 'Typ één of meer woorden.',
  helpKeys: ' Escape maakt het veld leeg.',
  found: (count: number, query: string) =>
    `${count} ${count === 1 ? 'resultaat' : 'resultaten'} voor ‘${query}’.`,
  shown: (count: number) => ` Je ziet de eerste ${count}. Typ een woord erbij om preciezer te zoeken.`,
  none: (query: string) => `Niets gevonden voor ‘${query}’.`,
  advice: 'Probeer dit:',
  tips: [
    'Kijk of het woord goed gespeld is.',
    'Typ een ander woord voor hetzelfde, of een korter woord.',
    'Typ minder woorden.',
  ],
  glossary: 'Bekijk alle begrippen',
  broken: 'Zoeken lukt nu niet. Kijk of je internet hebt en probeer het nog eens.',
} as const;

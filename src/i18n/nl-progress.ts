/** Words for where a learner stands in a lesson, and for whether that is kept. */
export const progressText = {
  strip: 'Stappen in deze les',
  step: (number: number, of: number) => `Stap ${number} van ${of}`,
  done: ' (gedaan)',

  end: {
    title: 'Hoe sta je ervoor?',
    done: 'Deze les is gedaan',
    doneHelp: 'Je kunt altijd terug om iets over te lezen of nog eens te oefenen.',
    open: 'Deze les is gedaan als je dit hebt gehad:',
    questions: (step: string, count: number) => `${step} – nog ${count} ${count === 1 ? 'vraag' : 'vragen'}`,
    scenario: 'De casus: speel hem tot het einde',
    next: (title: string) => `Volgende les: ${title}`,
    overview: 'Naar alle lessen',
  },
} as const;

/** By itself: the page hands it to its island, so that no script has it. */
export const memoryOnly =
  'Je voortgang wordt in deze browser niet bewaard. Wat je hier doet, is weg als je deze pagina verlaat.';

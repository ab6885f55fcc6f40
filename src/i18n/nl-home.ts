/** Words of the home page's islands. */
export const homeText = {
  resume: {
    first: 'Hier begin je',
    busy: 'Verder waar je was',
    next: 'Je volgende les',
    allDone: 'Alle lessen zijn gedaan',
    allDoneHelp: 'Je kunt elke les opnieuw openen.',
    lesson: (number: number, title: string) => `Les ${number}: ${title}`,
    step: (number: number, of: number, title: string) => `Stap ${number} van ${of}: ${title}`,
    minutesLeft: (minutes: number) => `nog ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    minutes: (minutes: number) => `Ongeveer ${minutes} minuten`,
    begin: (number: number) => `Begin met les ${number}`,
    goOn: 'Ga verder',
    goOnWith: (number: number) => ` met les ${number}`,
    count: (done: number, of: number, ownRoute: boolean) =>
      `${done} van ${of} lessen ${ownRoute ? 'van je route ' : ''}gedaan`,
    again: 'Kijk terug bij les 1',
  },
  route: 'Vanuit welke rol kijk je?',
  status: {
    new: 'Nog niet begonnen',
    busy: (done: number, of: number) => `Bezig: ${done} van ${of} stappen gedaan`,
    done: 'Gedaan',
  },
} as const;

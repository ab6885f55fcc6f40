/** Words of the scenario player. Functions are for sentences with a value in them. */
export const scenarioText = {
  site: 'Samen scherp',
  eyebrow: 'Casus bij',
  back: (lesson: string) => `Terug naar de les ‘${lesson}’`,

  start: {
    title: 'Voor je begint',
    note: 'Goed om te weten',
    skip: 'Sla deze casus over',
    skipHelp: 'De casus telt dan als gedaan. Je kunt hem later alsnog spelen.',
    roleLegend: 'Vanuit welke rol speel je?',
    roleHelp: 'Kies je eigen werk, of kijk een keer door de ogen van een ander.',
    roles: { opsporing: 'Opsporing', liaison: 'Liaison', 'zorg-onderwijs': 'Zorg en onderwijs' },
    ownRoute: 'jouw leerroute',
    noRole: 'Kies eerst een rol.',
    table: 'Wie doen er mee?',
    facts: (minutes: number, moments: number) =>
      `Ongeveer ${minutes} minuten · ${moments} ${moments === 1 ? 'moment' : 'momenten'} · je kunt altijd terug`,
    start: 'Start de casus',
    again: 'Je hebt deze casus al gespeeld. Wat je eerder koos, blijft bewaard.',
    resume: 'Terug naar waar je was',
    skippedTitle: 'Je hebt deze casus overgeslagen',
    skipped: 'De casus telt als gedaan. Je kunt hem altijd nog spelen.',
    playAnyway: 'Speel de casus toch',
  },

  moment: (moment: number, of: number | null) =>
    of === null ? `Moment ${moment}` : `Moment ${moment} van ${of}`,
  titles: {
    consequence: (moment: number) => `Gevolg van moment ${moment}`,
    ending: 'Afloop',
    skipped: 'Overgeslagen',
  },
  hint: 'Er is geen perfect antwoord. Elke keuze heeft een gevolg.',
  noChoice: 'Kies eerst wat je doet.',
  choose: 'Dit doe ik',
  saved: 'Je plek is bewaard',

  consequence: {
    title: 'Wat er gebeurt',
    titlePaired: 'Wat je keuzes in gang zetten',
    yourChoice: 'Jouw keuze',
    meters: 'Wat er verandert',
    noChange: 'Aan de stand verandert niets.',
    on: (moment: number) => `Verder naar moment ${moment}`,
    toEnding: 'Naar de afloop',
    again: 'Kies opnieuw',
  },

  meters: {
    title: 'Hoe staat het ervoor?',
    later: 'Na elke twee momenten zie je wat er is veranderd.',
    hidden: 'Je ziet pas na afloop wat je keuzes deden. Zo gaat het in het echt ook vaak.',
    levels: ['laag', 'kwetsbaar', 'redelijk', 'goed', 'sterk'],
    trends: { up: 'groeit', down: 'daalt', same: 'blijft gelijk' },
    left: (value: number, unit: string) => `nog ${value} ${unit}`,
    short: (value: number, unit: string) => `${value} ${unit} te veel beloofd`,
    changes: {
      up: { little: 'iets omhoog', much: 'flink omhoog' },
      down: { little: 'iets omlaag', much: 'flink omlaag' },
    },
    change: (change: string, now: string) => `${change}, nu ${now}`,
  },

  aside: 'Bij deze casus',
  people: { title: 'Wie doen er mee?', wants: (wish: string) => `wil ${wish}`, you: 'Jij' },

  path: {
    title: 'Jouw pad',
    now: 'Je bent hier.',
    empty: 'Je hebt nog niets gekozen.',
    chooseAgain: 'Kies opnieuw',
    at: (moment: number) => ` bij moment ${moment}`,
    restart: 'Begin opnieuw of wissel van rol',
  },

  ending: {
    eyebrow: 'Zo loopt het af',
    title: (name: string) => `Afloop: ${name}`,
    tones: {
      strong: 'Een sterke afloop',
      mixed: 'Een gemengde afloop',
      harmful: 'Een afloop die schuurt',
    },
    turn: 'Ga terug naar de keuze waar het kantelde',
    turnHelp: (moment: number) => `Het kantelde bij moment ${moment}. Je pad van nu blijft bewaard.`,
    again: 'Speel nog eens, eventueel in een andere rol',
  },

  debrief: {
    what: 'Wat er gebeurde',
    meters: 'Wat er veranderde',
    title: 'Nabespreking',
    goals: 'Hoort bij',
    goal: (id: string) => `leerdoel ${id}`,
    choices: 'Jouw keuzes en wat ze deden',
    compare: 'Twee paden naast elkaar',
    compareWith: 'Vergelijk deze poging met',
    attempt: (number: number, role: string) => `Poging ${number} (${role})`,
    differs: 'hier koos je anders',
    same: 'hier koos je hetzelfde',
    notReached: 'Hier kwam je niet.',
    ending: 'Afloop',
    noEnding: 'Nog niet uitgespeeld.',
  },
} as const;

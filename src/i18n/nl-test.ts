/** Dutch words of the final test. Functions are for sentences with a value in them; `points` come as text. */
export const testText = {
  site: 'Samen scherp',
  title: 'Eindtoets',
  lead: 'In de eindtoets gebruik je wat je in de lessen hebt geleerd.',
  lessons: (numbers: string) => `Les ${numbers}`,
  and: 'en',

  scope: {
    legend: 'Welke toets maak je?',
    route: (name: string) => `De lessen van je route: ${name}`,
    course: 'De hele cursus',
    about: (lessons: number, questions: number) => `${lessons} lessen, ${questions} vragen`,
    noRoute: 'Je koos nog geen route. Daarom gaat de toets over alle lessen.',
    chooseRoute: 'Kies je route',
  },
  facts: {
    lessons: 'Gaat over',
    questions: 'Vragen',
    needed: 'Nodig om te slagen',
    of: (needed: string, count: number) => `${needed} van de ${count} punten`,
    attempts: 'Pogingen',
    attemptsOf: (of: number) => `Je mag de toets ${of} keer maken`,
    attemptsLeft: (left: number, of: number) => `Nog ${left} van de ${of}`,
  },

  ready: {
    title: 'Klaar om te beginnen?',
    begin: 'Begin met de toets',
    again: (number: number, of: number) => `Begin met poging ${number} van ${of}`,
    fresh: 'Je krijgt voor een deel andere vragen, in een andere volgorde.',
  },
  open: {
    title: 'Je bent bezig met de toets',
    about: (scope: string, answered: number, count: number) =>
      `${scope}. ${answered} van de ${count} vragen beantwoord.`,
    goOn: (number: number) => `Ga verder met vraag ${number}`,
    review: 'Naar mijn antwoorden',
    other: 'Toch een andere toets maken',
    otherHelp: 'De toets waarmee je bezig bent, vervalt dan en telt niet als poging. Je antwoorden gaan weg.',
    sure: 'Weet je zeker dat je opnieuw begint?',
    yes: 'Ja, begin opnieuw',
    no: 'Nee, ga verder met deze toets',
  },
  waiting: {
    title: 'Je kunt de toets later opnieuw maken',
    until: (moment: string, number: number, of: number) =>
      `Poging ${number} van ${of} kan vanaf ${moment}. Kijk tot die tijd nog eens naar de lessen.`,
  },
  passed: {
    title: 'Je hebt deze toets gehaald',
    look: 'Bekijk je resultaat',
    on: (date: string, points: string, count: number) => `Op ${date}, met ${points} van de ${count} punten.`,
  },
  usedUp: {
    title: 'Je hebt alle pogingen gebruikt',
    help: (of: number) =>
      `Je maakte deze toets ${of} keer. Bespreek met je begeleider of leidinggevende wat je nu het beste kunt doen.`,
  },
  unready: {
    title: 'Wat is er nog open?',
    mayBegin: 'Je mag de toets nu al maken.',
    done: 'Al je lessen zijn gedaan. Alleen de toets is nog open.',
  },
  /** Above the lessons that are still to be done, by how the test went. */
  lessonsOpen: {
    passed: 'De cursus is klaar als deze lessen ook gedaan zijn:',
    failed: 'Deze lessen zijn nog niet gedaan:',
    unknown: 'De cursus is klaar als je de toets haalt en deze lessen doet:',
  },
  earlier: {
    title: 'Je eerdere pogingen',
    attempt: (number: number, date: string) => `Poging ${number}, ${date}`,
    outcome: (scope: string, points: string, count: number) => `${scope}: ${points} van de ${count} punten`,
  },

  question: {
    place: (number: number, of: number) => `Vraag ${number} van ${of}`,
    progress: (answered: number, open: number) => `${answered} beantwoord, ${open} nog open`,
    previous: 'Vorige',
    next: 'Volgende',
    review: 'Mijn antwoorden',
    toReview: 'Naar mijn antwoorden',
    status: {
      open: '',
      partial: 'Nog niet elke regel heeft een antwoord.',
      answered: 'Beantwoord. Je kunt je antwoord nog wijzigen.',
    },
    confirmOrder: 'Deze volgorde klopt volgens mij',
    orderConfirmed: 'Deze volgorde is je antwoord',
  },
  review: {
    title: 'Overzicht van je antwoorden',
    count: (answered: number, of: number) => `Je hebt ${answered} van de ${of} vragen beantwoord.`,
    question: (number: number) => `Vraag ${number}`,
    state: { open: 'Nog open', partial: 'Deels ingevuld', answered: 'Beantwoord' },
    handInTitle: 'Inleveren',
    handInHelp: 'Na het inleveren kun je niets meer wijzigen. Je ziet meteen je resultaat en de uitleg.',
    handIn: 'Lever de toets in',
    stillOpen: (open: number) =>
      open === 1 ? 'Er staat nog 1 vraag open.' : `Er staan nog ${open} vragen open.`,
    openCosts: 'Een open vraag levert geen punten op. Wil je toch inleveren?',
    yes: 'Ja, lever in',
    no: (number: number) => `Nee, ga naar vraag ${number}`,
  },

  result: {
    attempt: (number: number, scope: string) => `Eindtoets · poging ${number} · ${scope}`,
    passed: 'Je hebt de eindtoets gehaald',
    notYet: 'Je hebt de eindtoets nog niet gehaald',
    failed: 'Je hebt de eindtoets niet gehaald',
    points: (points: string, count: number) => `Je hebt ${points} van de ${count} punten.`,
    needed: (needed: string) => `Nodig waren ${needed} punten.`,
    next: 'Hoe nu verder?',
    complete: 'Je hebt de cursus afgerond.',
    proof: 'Maak je bewijs van deelname',
    otherRoute:
      'Deze toets hoort bij een andere route dan je nu volgt. Voor je eigen route maak je nog een toets.',
    passedLater: 'Deze poging was niet genoeg. Met een andere poging heb je de toets gehaald.',
    mayRetry: (number: number, of: number) =>
      `Je mag de toets opnieuw maken. Dat is poging ${number} van ${of}.`,
    noMore:
      'Er zijn geen pogingen meer. Bespreek met je begeleider of leidinggevende wat je nu het beste kunt doen.',
    toStart: 'Naar het begin van de eindtoets',
    perLesson: 'Zo ging het per les',
    lessonHead: 'Les',
    pointsHead: 'Punten',
    adviceHead: 'Advies',
    of: (points: string, count: number) => `${points} van ${count}`,
    reread: (number: number) => `Lees les ${number} nog eens`,
    fine: 'Alles goed',
    items: 'Vragen en uitleg',
    itemsHelp: 'Wat nog niet goed ging, staat open.',
    verdict: { right: 'Goed', partly: 'Deels goed', wrong: 'Niet goed', unscored: 'Telt niet mee' },
    notAnswered: 'Niet beantwoord',
    yourAnswer: 'Jouw antwoord',
    rightAnswer: 'Goed antwoord',
    why: 'Waarom?',
    nothing: 'niets gekozen',
    toLesson: (number: number, title: string) => `Naar les ${number}: ${title}`,
  },
} as const;

/** Dutch words of the proof of participation. It never says more of a learner than that the course was done. */
export const proofText = {
  title: 'Bewijs van deelname',
  missing: {
    lead: 'Je bewijs van deelname is er nog niet. Dit is nog open:',
    lessons: 'Deze lessen',
    test: 'De eindtoets',
    toTest: 'Naar de eindtoets',
    testOpen: 'Je hebt de eindtoets nog niet gehaald.',
    testFailed:
      'Je hebt alle pogingen voor de eindtoets gebruikt. Bespreek met je begeleider of leidinggevende wat je nu kunt doen.',
  },
  name: {
    label: 'Je naam op het bewijs',
    help: 'Je naam wordt niet bewaard en niet verstuurd.',
    print: 'Print of bewaar als pdf',
    overview: 'Naar het overzicht',
  },
  paper: {
    statement: (course: string, points: string, count: number) =>
      `heeft de cursus ${course} doorlopen en de eindtoets met ${points} van ${count} punten afgerond.`,
    date: 'Datum van de toets',
    route: 'Route',
    test: 'Toets over',
    score: 'Score',
    scoreOf: (points: string, count: number) => `${points} van ${count} punten`,
    needed: 'Nodig voor een voldoende',
    points: (points: string) => `${points} punten`,
    version: 'Versie van de cursus',
    lessons: 'Gedane lessen',
    modest:
      'Dit is een bewijs van deelname. Het laat zien dat iemand de cursus heeft gedaan. Het zegt niet hoe iemand in het werk handelt.',
  },
} as const;

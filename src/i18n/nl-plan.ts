/** Words of the action plan. */
export const planText = {
  title: 'Mijn actieplan',
  lead: 'Hier staat bij elkaar wat je bij de lessen opschreef, en wat je op je werk gaat doen.',
  stays:
    'Je actieplan blijft op dit apparaat. Volg je de cursus in een LMS, het leersysteem van je organisatie? Ook de beheerder daarvan kan je actieplan niet zien.',
  others: 'Wie met jouw account op dit apparaat werkt, kan het wel lezen.',
  privacy: 'Noem geen namen of casusgegevens. Je tekst blijft op dit apparaat.',

  empty: 'Je actieplan is nog leeg',
  emptyHelp: 'Het wordt vanzelf gevuld. In de laatste stap van elke les staan twee dingen:',
  emptyReflection: 'een vraag om over na te denken: wat je daar opschrijft, komt hier te staan',
  emptyTask: 'een taak onder ‘Morgen op je werk’: kies je ‘Dit ga ik doen’, dan maak je er hier een plan bij',
  toLessons: 'Naar alle lessen',

  tasks: 'Dit ga ik doen',
  tasksHelp: 'Maak bij elke taak een plan. Wanneer doe je het, met wie, en wat doe je dan?',
  lesson: (number: number, title: string) => `Les ${number}: ${title}`,
  card: (title: string) => `Herhaling: ${title}`,
  chosen: 'Dit ga ik doen',
  leftOut: 'Deze taak hoort niet meer bij je plan.',
  plan: 'Mijn plan',
  when: 'Als …',
  whenHelp: 'Welk moment, en met wie? Schrijf een functie op, geen naam.',
  action: 'dan …',
  actionHelp: 'Wat doe je dan precies?',
  onPaper: { when: 'Als', action: 'dan' },

  notes: 'Wat ik opschreef',

  keep: 'Wat je hier verandert, is meteen bewaard.',
  print: 'Druk mijn actieplan af',
  erase: {
    button: 'Wis mijn actieplan',
    ask: 'Wil je je actieplan wissen?',
    help: 'Je teksten bij de reflecties, je gekozen taken en je plannen verdwijnen van dit apparaat. Je kunt dit niet terugdraaien. Je voortgang blijft.',
    yes: 'Ja, wis mijn actieplan',
    no: 'Nee, laat staan',
  },
  erased: 'Je actieplan is gewist. Je teksten staan niet meer op dit apparaat.',
} as const;

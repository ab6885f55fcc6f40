/** Dutch words of the follow-up: the overview of the cards, and one card. Functions are for sentences with a value in them. */
export const followUpText = {
  intro: {
    before: (cards: number) =>
      `Na de cursus herhaal je de stof met ${cards} korte kaarten. Bekijken kan nu al.`,
    lookAhead: 'De dagen tellen vanaf het moment dat je de cursus hebt afgerond.',
    open: (day: string) =>
      `Je hebt de cursus afgerond op ${day}. Deze korte kaarten helpen je om te onthouden wat je leerde.`,
    noHurry: 'Het mag ook op een andere dag. De kaart wacht.',
  },
  cards: 'De kaarten',
  card: {
    minutes: (minutes: number) => `Ongeveer ${minutes} minuten`,
    ready: 'Staat klaar',
    from: (day: string) => `Vanaf ${day}`,
    done: 'Gedaan',
  },
  calendar: {
    title: 'In je agenda',
    help: 'Met dit bestand zet je de dagen in je eigen agenda. Er staan geen gegevens van jou in.',
    button: 'Zet in mijn agenda (.ics)',
    file: 'samen-scherp-herhalen.ics',
    made: (file: string) =>
      `Je bestand heet ${file}. Open het om de dagen in je agenda te zetten. Zie je geen bestand? Neem dan de dagen hierboven over.`,
    event: (number: number, of: number, minutes: number) =>
      `Samen scherp: herhaling ${number} van ${of} (${minutes} minuten)`,
    about: 'Eerst zelf ophalen, dan een paar vragen, dan je eigen werk.',
    page: (address: string) => `Open de kaart: ${address}`,
    inLms: 'Open de cursus in je leeromgeving. Ga daar naar Herhalen.',
  },
  rating: {
    title: 'Hoe goed kun je dit nu?',
    help: 'Dit is alleen voor jou. Je antwoorden blijven op dit apparaat. Over een maand kijk je er nog eens naar.',
    words: ['nog niet', 'een beetje', 'redelijk', 'goed', 'heel goed'],
    before: (word: string) => `Na de cursus koos je: ${word}.`,
  },

  when: {
    before: 'Je kunt deze kaart nu al bekijken. De dagen tellen vanaf het moment dat je de cursus afrondt.',
    later: (day: string) => `Deze kaart is bedoeld voor ${day}. Eerder mag ook.`,
    ready: 'Deze kaart staat klaar. Neem de tijd die je nodig hebt.',
    done: 'Deze kaart is gedaan. Je kunt alles nog lezen en veranderen.',
  },
  notesStay: 'Noem geen namen of casusgegevens. Je tekst blijft op dit apparaat.',
  recall: {
    title: '1. Haal het zelf terug',
    help: 'Schrijf eerst op wat je nog weet. Dat helpt meer dan opnieuw lezen. Daarna vergelijk je.',
    missing: 'Schrijf eerst iets op. Het hoeft niet compleet te zijn.',
    compare: 'Vergelijk',
    answer: 'Antwoord om te vergelijken',
  },
  items: {
    title: '2. Beantwoord de vragen',
    help: 'De vragen tellen niet mee voor je toets of je bewijs van deelname.',
    choosing: 'De vragen worden in je browser gekozen.',
    none: 'Bij deze kaart zijn er geen vragen.',
    place: (number: number, of: number) => `Vraag ${number} van ${of}`,
    cameBack: 'over een leerdoel van de vorige kaart',
    check: 'Controleer',
    rightAnswer: 'Het goede antwoord:',
  },
  transfer: {
    title: { plan: '3. Maak je plan', 'look-back': '3. Kijk terug', 'look-ahead': '3. Kijk vooruit' },
    save: { plan: 'Bewaar mijn plan', 'look-back': 'Bewaar', 'look-ahead': 'Bewaar' },
    saved: 'Bewaard op dit apparaat',
    cardDone: 'Deze kaart is nu gedaan.',
    openItems: (open: number) =>
      open === 1
        ? 'Beantwoord nog 1 vraag hierboven. Dan is de kaart gedaan.'
        : `Beantwoord nog ${open} vragen hierboven. Dan is de kaart gedaan.`,
  },
  plan: {
    chosen: 'Deze taken koos je in de lessen',
    choose: 'Kies één taak',
    others: 'Kies een andere taak',
    noRoute: 'Je koos nog geen route. Met een route zie je hier de taken die bij je werk passen.',
    chooseRoute: 'Kies je route',
    lesson: (number: number, title: string) => `Les ${number}: ${title}`,
    when: 'Als … (wanneer, waar en met wie?)',
    action: 'dan … (wat doe je?)',
    noTask: 'Kies eerst een taak.',
    noWhen: 'Vul in wanneer je het doet.',
    noThen: 'Vul in wat je dan doet.',
    toPlan: 'Je plan komt ook in je actieplan.',
  },
  lookBack: {
    yourPlan: 'Dit was je plan',
    sentence: (when: string, action: string) => `Als ${when || '…'}, dan ${action || '…'}`,
    noPlan: 'Op dit apparaat staat geen plan. Denk dan aan iets wat je na de cursus wilde doen.',
    question: 'Is het gelukt?',
    outcomes: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
    because: 'Want … (wat gebeurde er?)',
    missing: 'Kies eerst ja, deels of nee.',
  },
  lookAhead: {
    rating: 'Hoe goed kun je dit nu?',
    agreement: 'Eén afspraak met je leidinggevende',
    what: 'Wat spreek je af?',
    day: 'Wanneer?',
    replay: 'Speel één casus nog een keer',
    weakest: (number: number, title: string) =>
      `In je laatste toets ging les ${number} het minst goed: ${title}.`,
    ownChoice: 'Kies zelf de les waarin je het minst zeker bent.',
    toScenario: (number: number) => `Speel de casus van les ${number}`,
    toLessons: 'Naar alle lessen',
    together: 'Oefen het samen',
    exercise: (name: string) =>
      `Bij deze les hoort de groepsoefening ‘${name}’. Vraag je trainer of collega’s ervoor.`,
    toExercise: 'Bekijk de groepsoefening',
    noRating: 'Kies bij elke zin wat nu het best past.',
    noAgreement: 'Schrijf op wat je afspreekt.',
  },
  end: {
    title: 'Hoe sta je ervoor?',
    done: 'Deze kaart is gedaan. Goed dat je de tijd nam.',
    open: 'Dit moet je nog doen:',
    items: (open: number) => (open === 1 ? '1 vraag beantwoorden' : `${open} vragen beantwoorden`),
    transfer: {
      plan: 'je plan bewaren',
      'look-back': 'terugkijken en bewaren',
      'look-ahead': 'vooruitkijken en bewaren',
    },
    noHurry: 'Het hoeft niet in één keer. De kaart wacht.',
    overview: 'Naar alle kaarten',
  },
} as const;

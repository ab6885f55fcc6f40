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
    test: {
      eyebrow: 'Je lessen zijn gedaan',
      title: 'Maak de eindtoets',
      detail: 'Er is geen tijdslimiet. Je mag stoppen en later verdergaan.',
      link: 'Naar de eindtoets',
    },
    testOpen: {
      eyebrow: 'Verder waar je was',
      title: 'Je bent bezig met de eindtoets',
      detail: 'Je antwoorden zijn bewaard.',
      link: 'Ga verder met de toets',
    },
    testAgain: {
      eyebrow: 'Je lessen zijn gedaan',
      title: 'Maak de eindtoets opnieuw',
      detail: 'Bij de eindtoets lees je wanneer dat weer kan.',
      link: 'Naar de eindtoets',
    },
    passed: {
      eyebrow: 'De eindtoets is gehaald',
      title: 'Je hebt de cursus afgerond',
      detail: 'Je kunt nu een bewijs van deelname maken.',
      link: 'Maak je bewijs',
    },
  },
  route: 'Vanuit welke rol kijk je?',
  status: {
    new: 'Nog niet begonnen',
    busy: (done: number, of: number) => `Bezig: ${done} van ${of} stappen gedaan`,
    done: 'Gedaan',
  },
  /** Beside a lesson that the start quiz advises. */
  advised: 'Aanbevolen',
  start: {
    title: 'Waar kun je het beste beginnen?',
    titleAfter: 'Waar sta je nu?',
    offer: (items: number) =>
      `Doe de startmeting: ${items} korte vragen, ongeveer 8 minuten. Je krijgt advies en geen cijfer. Je mag dit overslaan.`,
    busy: (answered: number, of: number) =>
      `Je bent bezig met de startmeting. Je hebt ${answered} van de ${of} vragen beantwoord.`,
    done: 'Je hebt de startmeting gedaan. Lessen die jou nu het meest helpen, heten hieronder ‘Aanbevolen’.',
    after: (items: number) =>
      `Je lessen zijn gedaan. Met de ${items} korte vragen van de startmeting zie je wat je nog eens kunt nalezen.`,
    doneAfter: 'Je lessen zijn gedaan. In je advies van de startmeting zie je waarmee je begon.',
    begin: 'Doe de startmeting',
    goOn: 'Ga verder',
    advice: 'Bekijk je advies',
  },
  finish: {
    test: {
      title: 'Eindtoets',
      later: 'Het beste moment is als je lessen gedaan zijn. Eerder mag ook.',
      now: 'Je lessen zijn gedaan. Je kunt de toets nu maken.',
      open: 'Je bent bezig. Je antwoorden zijn bewaard.',
      passed: 'Je hebt de toets gehaald. Je kunt de uitleg nog eens lezen.',
      failed: 'Je hebt alle pogingen gebruikt. Je kunt de uitleg nog eens lezen.',
    },
    proof: {
      title: 'Bewijs van deelname',
      later: 'Dit kun je maken als je de cursus hebt afgerond.',
      now: 'Vul je naam in en druk het af. Je naam wordt niet bewaard.',
    },
    plan: {
      title: 'Actieplan',
      detail: 'Alles wat je morgen wilt doen, bij elkaar. Kies er één ding uit.',
    },
    followUp: {
      title: 'Herhalen',
      later: 'Na de eindtoets: korte kaarten, verdeeld over een maand.',
      now: 'Korte kaarten, verdeeld over een maand. Zo onthoud je meer.',
    },
    state: { open: 'Kan nu ook', now: 'Nu aan de beurt', done: 'Afgerond' },
  },
} as const;

/** Dutch words of the quiz that travel as HTML only: kept apart so that no browser loads them as code. */
export const servedText = {
  place: {
    toets: (number: number, total: number) => `Vraag ${number} van ${total}`,
    los: () => 'Vraag tussendoor',
  },
  /** What to do, per question type; read out with the question. */
  task: {
    single: 'Kies één antwoord.',
    multi: 'Kies alles wat past.',
    'true-false': 'Kies waar of niet waar.',
    order: 'Gebruik Omhoog en Omlaag.',
    match: 'Kies bij elke regel wat erbij hoort.',
    categorize: 'Kies bij elke regel de groep.',
    estimate: 'Vul een getal in of gebruik de schuif.',
    'fill-in': 'Vul in wat op de puntjes hoort.',
    open: 'Noem geen namen of casusgegevens.',
  },
  /** What becomes of an open answer; not so on paper. */
  openPrivacy: {
    kept: 'Je tekst blijft op dit apparaat.',
    lost: 'Je tekst wordt niet bewaard: hij blijft staan tot je deze pagina verlaat.',
  },
  /** The same with a pen, where that is something else. */
  paper: {
    choose: (choices: readonly string[]) => `Schrijf bij elke regel wat erbij hoort: ${choices.join(' · ')}`,
    order: 'Schrijf in elk vakje een nummer: 1 voor wat eerst komt.',
    estimate: 'Vul een getal in.',
  },
  yourWords: 'Jouw antwoord',
  yourEstimate: 'Jouw schatting',
  slider: 'Jouw schatting met de schuif',
  check: 'Controleer',
  compare: 'Vergelijk',
  view: 'Bekijk',
  certainty: { question: 'Hoe zeker ben je?', sure: 'Ik ben zeker', doubt: 'Ik twijfel' },
  between: (from: string, to: string) => `Van ${from} tot en met ${to}`,
  accepted: (word: string, oneOfMore: boolean) => `Goed is ${oneOfMore ? 'bijvoorbeeld ' : ''}‘${word}’.`,
  fitsNot: 'Past niet',
  model: 'Een mogelijk antwoord:',
} as const;

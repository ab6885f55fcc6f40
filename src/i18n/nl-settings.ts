const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the settings. */
export const settingsText = {
  look: 'Zo ziet de cursus eruit',
  lookHelp: 'Elke keuze werkt meteen, op alle pagina’s. Je keuzes blijven op dit apparaat.',
  fields: {
    theme: {
      legend: 'Kleuren',
      help: 'In een LMS, het leersysteem van je organisatie, is de cursus licht tot je iets anders kiest.',
      choices: [
        ['system', 'Zoals op mijn apparaat', ''],
        ['light', 'Licht', ''],
        ['dark', 'Donker', ''],
      ],
    },
    size: {
      legend: 'Grootte van de tekst',
      help: '',
      choices: [
        ['100', 'Gewoon', ''],
        ['115', 'Groot', '115%'],
        ['130', 'Groter', '130%'],
        ['150', 'Grootst', '150%'],
      ],
    },
    font: {
      legend: 'Lettertype',
      help: '',
      choices: [
        ['standard', 'Gewoon', ''],
        [
          'readable',
          'Extra leesbaar',
          'Letters die op elkaar lijken, zoals I en l, zijn beter te onderscheiden.',
        ],
      ],
    },
    motion: {
      legend: 'Beweging',
      help: '',
      choices: [
        ['system', 'Zoals op mijn apparaat', ''],
        ['calm', 'Rustig', 'Niets schuift of verandert geleidelijk.'],
      ],
    },
    'reading-speed': {
      legend: 'Snelheid van voorlezen',
      help: 'Bij een les en een casus staat de knop Lees voor. Die zie je alleen als er op je apparaat een Nederlandse stem staat.',
      choices: [
        ['100', 'Gewoon', ''],
        ['80', 'Rustig', ''],
        ['120', 'Vlot', ''],
        ['150', 'Snel', ''],
      ],
    },
    'video-consent': {
      legend: 'Video’s van YouTube',
      help: 'Als een video laadt, ziet YouTube (Google) onder meer je internetadres en welke video het is. Bij elke video staat ook een tekst.',
      choices: [
        ['ask', 'Vraag het bij elke video', ''],
        ['always', 'Laad altijd meteen', ''],
        ['never', 'Laat nooit zien', ''],
      ],
    },
  },

  kept: {
    title: 'Wat staat er op dit apparaat?',
    inLms:
      'Je voortgang staat in het LMS, het leersysteem van je organisatie. Wat hieronder staat, krijgt het LMS niet.',
    nothing: 'Niets',
    progress: 'Je voortgang',
    lessons: (count: number) => `${times(count, 'les', 'lessen')} begonnen`,
    answers: (count: number) => `${times(count, 'vraag', 'vragen')} beantwoord`,
    runs: (count: number) => `${count} keer een casus gespeeld`,
    startAnswers: (count: number) => `${times(count, 'antwoord', 'antwoorden')} op de startmeting`,
    sittings: (count: number) => `${count} keer de eindtoets`,
    followUpAnswers: (count: number) => `${times(count, 'antwoord', 'antwoorden')} bij Herhalen`,
    place: 'Alleen je route of de pagina waar je was',
    texts: 'Wat je zelf schreef',
    textCount: (count: number) => times(count, 'tekst', 'teksten'),
    choices: 'Wat je koos voor je actieplan en bij Herhalen',
    choiceCount: (count: number) => times(count, 'keuze', 'keuzes'),
    drafts: 'Waar je midden in zit',
    draftCount: (count: number) => `${times(count, 'antwoord', 'antwoorden')} of plek in een casus`,
    settings: 'Je instellingen',
    settingCount: (count: number) => `${times(count, 'keuze', 'keuzes')} anders dan gewoon`,
    copy: 'Kopie van je voortgang voor het LMS',
    copyIs: 'Zo raakt er niets kwijt als de verbinding wegvalt',
    pages: 'De pagina’s van de cursus',
    pagesAre: 'Zo werkt de cursus ook zonder internet',
    read: 'Lees wat je zelf schreef',
    lesson: (number: number, title: string) => `Les ${number}: ${title}`,
    card: (title: string) => `Herhaling: ${title}`,
    when: (moment: string) => `Als ${moment}`,
    action: (action: string) => `dan ${action}`,
  },

  save: {
    title: 'Je voortgang meenemen',
    help: 'Bewaar je voortgang als bestand. Op een ander apparaat, of later, lees je dat weer in. Instellingen zitten er niet in.',
    helpLms:
      'Bewaar je voortgang als bestand voor jezelf. Inlezen kan in een LMS niet: daar geldt wat het LMS heeft bewaard.',
    withTexts: 'Ook wat ik zelf schreef en koos',
    withTextsHelp:
      'Dat zijn reflecties, open vragen, je actieplan, je aantekeningen bij Herhalen en antwoorden die nog niet af zijn. Wie het bestand opent, kan ze lezen.',
    button: 'Bewaar als bestand',
    file: (day: string) => `samen-scherp-voortgang-${day}.json`,
    made: (file: string) => `Je browser bewaart het bestand ${file}.`,
  },

  take: {
    label: 'Een bestand inlezen',
    help: 'We vragen eerst wat er met je voortgang op dit apparaat moet gebeuren.',
    ask: 'Wil je dit bestand inlezen?',
    from: (day: string) => `Het bestand is van ${day}. Hierin staat:`,
    empty: 'geen voortgang',
    join: 'Voeg samen',
    joinHelp:
      'je houdt wat hier staat, en wat in het bestand staat, komt erbij. Van elke vraag, casus en toets blijft bewaard wat het verst is. Staat er op beide plekken een tekst, dan blijft die van dit apparaat.',
    replace: 'Vervang wat hier staat',
    replaceHelp: 'je voortgang op dit apparaat verdwijnt. Wat je zelf schreef, blijft staan.',
    replaceTextsHelp: 'je voortgang en wat je zelf schreef verdwijnen van dit apparaat.',
    yes: 'Ja, lees in',
    no: 'Nee, verander niets',
    joined: 'Je bestand is samengevoegd met wat hier stond.',
    replaced: 'Je bestand is ingelezen. Wat hier stond, is vervangen.',
    taken: 'Je bestand is ingelezen.',
    problems: {
      'no-progress-file': 'Dit is geen bestand met voortgang van deze cursus. Er is niets veranderd.',
      damaged:
        'Dit bestand is beschadigd of niet compleet. Bewaar het opnieuw op het andere apparaat. Er is niets veranderd.',
      'other-course': 'Dit bestand hoort bij een andere cursus. Er is niets veranderd.',
      newer: 'Dit bestand komt uit een nieuwere versie van de cursus. Er is niets veranderd.',
      'too-large': 'Dit bestand is te groot voor een bestand met voortgang. Er is niets veranderd.',
    },
  },

  erase: {
    title: 'Alles wissen',
    local:
      'Hiermee wis je alles van deze cursus op dit apparaat: je voortgang, je teksten en je instellingen. Ook de pagina’s die je zonder internet kunt openen.',
    inLms:
      'Hiermee wis je alleen wat op dit apparaat staat: je teksten en je instellingen. Je voortgang blijft in het LMS. Die kan alleen je organisatie wissen.',
    words: {
      button: 'Wis alles op dit apparaat',
      ask: 'Wil je alles wissen wat op dit apparaat staat van deze cursus?',
      help: 'Je kunt dit niet terugdraaien. Wil je iets houden? Bewaar het dan eerst als bestand.',
      yes: 'Ja, wis alles',
      no: 'Nee, laat staan',
    },
    erased: 'Alles is gewist. Op dit apparaat staat niets meer van deze cursus.',
    pagesComeBack: 'Ga je verder met de cursus? Dan bewaart je browser de pagina’s opnieuw.',
    pagesStay:
      'Wat je deed en koos, is gewist. De pagina’s van de cursus konden we niet weghalen. Dat kan wel in de instellingen van je browser.',
    erasedInLms: 'Alles op dit apparaat is gewist. Je voortgang staat nog in het LMS.',
    notConfirmed:
      'Je teksten en instellingen zijn gewist. Het LMS heeft nog niet alles bevestigd. Daarom blijft de kopie van je voortgang nog op dit apparaat staan.',
  },
} as const;

/** One success criterion of WCAG 2.2 at level A or AA, and how this course is held against it. The texts are for the self-test, in Dutch. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Why it does not apply: completes "Er is". No test may name the criterion then. */
  readonly absent?: string;
  /** What the tests do. Only with a test, or a rule of axe, that names the criterion. */
  readonly how?: string;
  /** What no test of ours can say, and people still have to look at. */
  readonly rest?: string;
}

/** All 55 of them, in the order of WCAG; the names are those of the Dutch translation. */
export const CRITERIA: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Niet-tekstuele content',
    level: 'A',
    how: 'Elk beeld heeft een tekst of is versiering.',
    rest: 'of elke tekst bij een beeld ook het goede zegt',
  },
  {
    number: '1.2.1',
    name: 'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
    level: 'A',
    absent: 'geen los geluid en geen video zonder geluid',
  },
  {
    number: '1.2.2',
    name: 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
    level: 'A',
    rest: 'of de video op YouTube goede Nederlandse ondertitels heeft',
  },
  {
    number: '1.2.3',
    name: 'Audiodescriptie of media-alternatief (vooraf opgenomen)',
    level: 'A',
    rest: 'of de tekst onder de video alles zegt wat je in de video hoort en ziet',
  },
  {
    number: '1.2.4',
    name: 'Ondertitels voor doven en slechthorenden (live)',
    level: 'AA',
    absent: 'geen live-uitzending',
  },
  {
    number: '1.2.5',
    name: 'Audiodescriptie (vooraf opgenomen)',
    level: 'AA',
    rest: 'of je iets mist als je de video alleen hoort',
  },
  {
    number: '1.3.1',
    name: 'Info en relaties',
    level: 'A',
    how: 'Koppen, lijsten, tabellen en groepen zijn als zodanig herkenbaar. Elke soort vraag heeft een groep met een naam.',
    rest: 'of de koppen ook zeggen wat eronder staat',
  },
  {
    number: '1.3.2',
    name: 'Betekenisvolle volgorde',
    level: 'A',
    how: 'Geen opmaak zet iets in een andere volgorde dan die van de tekst.',
    rest: 'of die volgorde overal logisch is',
  },
  {
    number: '1.3.3',
    name: 'Zintuiglijke eigenschappen',
    level: 'A',
    rest: 'of geen enkele uitleg alleen naar vorm, kleur of plaats verwijst',
  },
  {
    number: '1.3.4',
    name: 'Weergavestand',
    level: 'AA',
    how: 'Elke soort pagina toont hetzelfde als het scherm staat of ligt.',
  },
  {
    number: '1.3.5',
    name: 'Identificeer het doel van de input',
    level: 'AA',
    how: 'Het enige veld over jou, je naam op het bewijs, kan de browser invullen.',
  },
  {
    number: '1.4.1',
    name: 'Gebruik van kleur',
    level: 'A',
    how: 'Goed, bijna en nog niet staan er als woord. In de contrastkleuren van het apparaat blijft te zien wat gekozen, goed of aan is.',
  },
  {
    number: '1.4.2',
    name: 'Geluidsbediening',
    level: 'A',
    absent: 'geen geluid dat vanzelf begint',
  },
  {
    number: '1.4.3',
    name: 'Contrast (minimum)',
    level: 'AA',
    how: 'Van alle kleuren is het contrast berekend, licht en donker, en op elke les en elke soort pagina gemeten.',
  },
  {
    number: '1.4.4',
    name: 'Herschalen van tekst',
    level: 'AA',
    how: 'Tekst van dubbele grootte past op elke soort pagina.',
  },
  {
    number: '1.4.5',
    name: 'Afbeeldingen van tekst',
    level: 'AA',
    absent: 'geen plaatje waar tekst in staat: ook in tekeningen is tekst echte tekst',
  },
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    how: 'Elke les en elke soort pagina past op 320 bij 256 pixels zonder opzij te schuiven.',
  },
  {
    number: '1.4.11',
    name: 'Contrast van niet-tekstuele content',
    level: 'AA',
    how: 'Van randen, knoppen en de rand om de focus is het contrast berekend, licht en donker.',
    rest: 'of in elke tekening te zien is wat telt',
  },
  {
    number: '1.4.12',
    name: 'Tekstafstand',
    level: 'AA',
    how: 'Met meer ruimte tussen letters, woorden en regels valt er geen tekst weg en past alles.',
  },
  {
    number: '1.4.13',
    name: 'Content bij hover of focus',
    level: 'AA',
    how: 'Wijzen met de muis laat niets verschijnen of verdwijnen.',
  },
  {
    number: '2.1.1',
    name: 'Toetsenbord',
    level: 'A',
    how: 'Elke les, elke casus, de eindtoets en elke route zijn gedaan met alleen het toetsenbord.',
  },
  {
    number: '2.1.2',
    name: 'Geen toetsenbordval',
    level: 'A',
    how: 'Met Tab kom je door elke soort pagina, en ook door de cursus in een leeromgeving, en er weer uit.',
  },
  {
    number: '2.1.4',
    name: 'Enkel teken sneltoetsen',
    level: 'A',
    how: 'Losse letters en cijfers typen doet niets.',
  },
  {
    number: '2.2.1',
    name: 'Timing aanpasbaar',
    level: 'A',
    how: 'Na vele uren staan een les, een casus en de toets er nog zoals je ze liet. Niets verloopt.',
    rest: 'of jouw leeromgeving je na een tijd uitlogt (dat regelt de cursus niet)',
  },
  {
    number: '2.2.2',
    name: 'Pauzeren, stoppen, verbergen',
    level: 'A',
    how: 'Niets beweegt vanzelf.',
  },
  {
    number: '2.3.1',
    name: 'Drie flitsen of beneden drempelwaarde',
    level: 'A',
    how: 'Niets in de cursus flitst.',
    rest: 'of er in de video niets flitst',
  },
  {
    number: '2.4.1',
    name: 'Blokken omzeilen',
    level: 'A',
    how: 'Elke pagina begint met een link naar de inhoud.',
  },
  {
    number: '2.4.2',
    name: 'Paginatitel',
    level: 'A',
    how: 'Elke pagina heeft een eigen titel.',
  },
  {
    number: '2.4.3',
    name: 'Focusvolgorde',
    level: 'A',
    how: 'Tab volgt de leesvolgorde. Alles wat je kunt indrukken is ingedrukt, en daarna was de focus nooit zoek.',
  },
  {
    number: '2.4.4',
    name: 'Linkdoel (in context)',
    level: 'A',
    how: 'Elke link heeft een naam.',
    rest: 'of je aan elke link merkt waar hij heen gaat',
  },
  {
    number: '2.4.5',
    name: 'Meerdere manieren',
    level: 'AA',
    how: 'Bij elke pagina voor wie leert kom je op meer dan één manier.',
    rest: 'of trainers hun bladen vinden: die staan alleen in de lijst op hun eigen pagina',
  },
  {
    number: '2.4.6',
    name: 'Koppen en labels',
    level: 'AA',
    rest: 'of elke kop en elk label duidelijk is',
  },
  {
    number: '2.4.7',
    name: 'Focus zichtbaar',
    level: 'AA',
    how: 'Om alles wat de focus krijgt staat een rand.',
  },
  {
    number: '2.4.11',
    name: 'Focus niet bedekt (minimum)',
    level: 'AA',
    how: 'Niets ligt over wat de focus heeft, ook op een klein scherm, met grote tekst en bij een melding.',
  },
  {
    number: '2.5.1',
    name: 'Aanwijzergebaren',
    level: 'A',
    absent: 'geen gebaar met meer vingers of langs een lijn: naast de schuif staat een veld voor het getal',
  },
  {
    number: '2.5.2',
    name: 'Aanwijzerannulering',
    level: 'A',
    how: 'Een knop doet pas iets bij het loslaten, en niets als je eerst wegschuift.',
  },
  {
    number: '2.5.3',
    name: 'Label in naam',
    level: 'A',
    how: 'Wat op een knop of link staat, zit ook in de naam ervan.',
  },
  {
    number: '2.5.4',
    name: 'Bewegingsactivering',
    level: 'A',
    absent: 'geen bediening door te bewegen of te schudden',
  },
  {
    number: '2.5.7',
    name: 'Sleepbewegingen',
    level: 'AA',
    how: 'Slepen hoeft nergens: volgorde gaat met knoppen, en een schatting kun je typen.',
  },
  {
    number: '2.5.8',
    name: 'Grootte van het aanwijsgebied (minimum)',
    level: 'AA',
    how: 'Wat je kunt aanwijzen is ten minste 24 bij 24 pixels, of heeft die ruimte.',
  },
  {
    number: '3.1.1',
    name: 'Taal van de pagina',
    level: 'A',
    how: 'Elke pagina zegt dat ze Nederlands is.',
  },
  {
    number: '3.1.2',
    name: 'Taal van onderdelen',
    level: 'AA',
    rest: 'of elke zin in een andere taal als zodanig is aangegeven',
  },
  {
    number: '3.2.1',
    name: 'Bij focus',
    level: 'A',
    how: 'Er gebeurt niets als iets de focus krijgt.',
  },
  {
    number: '3.2.2',
    name: 'Bij input',
    level: 'A',
    how: 'Een keuze maken houdt je op dezelfde plek.',
  },
  {
    number: '3.2.3',
    name: 'Consistente navigatie',
    level: 'AA',
    how: 'De links boven en onder elke pagina staan overal in dezelfde volgorde.',
  },
  {
    number: '3.2.4',
    name: 'Consistente identificatie',
    level: 'AA',
    how: 'De links boven en onder elke pagina heten overal hetzelfde.',
    rest: 'of ook andere onderdelen overal hetzelfde heten',
  },
  {
    number: '3.2.6',
    name: 'Consistente hulp',
    level: 'A',
    how: 'De pagina’s die vertellen waar je hulp vindt, staan onder elke pagina op dezelfde plek.',
  },
  {
    number: '3.3.1',
    name: 'Foutidentificatie',
    level: 'A',
    how: 'Mist er een antwoord, dan staat er wat er mist. Het hoort bij de vraag, ook voor een schermlezer.',
  },
  {
    number: '3.3.2',
    name: 'Labels of instructies',
    level: 'A',
    how: 'Elk veld heeft een label, en elke vraag zegt wat je moet doen.',
  },
  {
    number: '3.3.3',
    name: 'Foutsuggestie',
    level: 'AA',
    how: 'De melding zegt ook wat je moet doen.',
  },
  {
    number: '3.3.4',
    name: 'Foutpreventie (wettelijk, financieel, gegevens)',
    level: 'AA',
    how: 'Voor je de eindtoets inlevert, zie je een overzicht en kun je alles nog veranderen. Wissen vraagt het eerst.',
  },
  {
    number: '3.3.7',
    name: 'Overbodige invoer',
    level: 'A',
    how: 'De route die je koos, hoef je nergens nog eens te kiezen.',
  },
  {
    number: '3.3.8',
    name: 'Toegankelijke authenticatie (minimum)',
    level: 'AA',
    absent: 'geen inloggen in de cursus; je leeromgeving kan er wel om vragen',
  },
  {
    number: '4.1.2',
    name: 'Naam, rol, waarde',
    level: 'A',
    how: 'Elke soort vraag zegt een schermlezer wat er gevraagd wordt en wat je koos. Alle onderdelen zijn van de browser zelf.',
    rest: 'of echte schermlezers het ook zo voorlezen',
  },
  {
    number: '4.1.3',
    name: 'Statusberichten',
    level: 'AA',
    how: 'Hints, meldingen en een nieuwe plaats in een lijst staan in een gebied dat wordt voorgelezen.',
    rest: 'of echte schermlezers ze ook op tijd voorlezen',
  },
];

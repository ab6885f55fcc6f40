import { LANGUAGE_MESSAGES } from './language/messages.ts';
import { QUALITY_MESSAGES } from './rules/messages.ts';
import { error, info, type Named, warning } from './texts.ts';

/*
 * Every text an author can get, by code. A code is permanent: tests, documents and habits rest on it.
 * A message says what is wrong, an advice what to do. Both in plain Dutch, `je`, whole sentences.
 * One table on purpose, however long: so that the words are read, compared and improved together.
 */

/** A name that is not known, and the valid one it resembles. */
interface Unknown extends Named {
  readonly near: string | null;
}

/** The question "did you mean", or else what the author can do without a likely name. */
const meant = (near: string | null, otherwise: string): string =>
  near ? `Bedoelde je '${near}'?` : otherwise;

const TOKEN_ADVICE = {
  colour: 'Schrijf #0b5563, of light-dark(#0b5563, #7fcbd3) voor het lichte en het donkere thema.',
  font: 'Schrijf namen van lettertypen met een komma ertussen, zoals Verdana, sans-serif.',
  size: 'Schrijf een maat, zoals 6px.',
} as const;

export const MESSAGES = {
  ...LANGUAGE_MESSAGES,
  ...QUALITY_MESSAGES,

  // Files and front matter
  'missing-file': error<Named>(
    (p) => `Het bestand '${p.name}' is er niet.`,
    () => 'Maak het aan; docs/schrijfwijzer.md laat zien wat erin staat.',
  ),
  'yaml-syntax': error<{ detail: string; advice: string }>(
    (p) => `Dit is geen goede YAML: ${p.detail}.`,
    (p) => p.advice,
  ),
  'unknown-key': error<Unknown & { known: readonly string[] }>(
    (p) => `Onbekende sleutel '${p.name}'.`,
    (p) => meant(p.near, `Haal hem weg of kies uit: ${p.known.join(', ')}.`),
  ),
  'missing-key': error<Named & { under: string }>(
    (p) => `De sleutel '${p.name}' ontbreekt${p.under ? ` bij '${p.under}'` : ''}.`,
    (p) => `Voeg een regel '${p.name}: …' toe.`,
  ),
  'invalid-value': error<Named & { expected: string; near: string | null }>(
    (p) => `De waarde van '${p.name}' klopt niet.`,
    (p) => meant(p.near, `Schrijf hier ${p.expected}.`),
  ),

  // Ids
  'missing-id': error<Named>(
    (p) => `${p.name} heeft geen id.`,
    () =>
      "Zet aan het eind van de regel een id, zoals {#a}, of laat 'npm run check:content -- --fix' dat doen.",
  ),
  'invalid-id': error<Named>(
    (p) => `De id '${p.name}' mag zo niet heten.`,
    () => 'Gebruik alleen kleine letters, cijfers en streepjes, zoals {#wie-doet-wat}.',
  ),
  'duplicate-id': error<Named & { first: string }>(
    (p) => `De id '${p.name}' bestaat al: zie ${p.first}.`,
    () => 'Geef dit onderdeel een eigen id.',
  ),
  'reserved-id': error<Named>(
    (p) => `De id '${p.name}' heeft al een vaste betekenis.`,
    () => 'Kies een andere id.',
  ),
  'id-lost': error<Named & { near: string | null; file: string }>(
    (p) => `De id '${p.name}' stond in de tekst en is weg. Voortgang van deelnemers hangt eraan.`,
    (p) =>
      p.near
        ? `Heette hij eerst zo en nu '${p.near}'? Zet dan de oude id terug. Is '${p.near}' iets anders? Zet dan boven in ${p.file}: vervallen: [${p.name}].`
        : `Zet de id terug; de tekst mag wel anders. Is het onderdeel weg? Zet dan boven in ${p.file}: vervallen: [${p.name}]. De antwoorden blijven bewaard voor als het terugkomt.`,
  ),
  'lesson-lost': error<Named>(
    (p) => `Het onderdeel '${p.name}' stond in de cursus en is weg. Voortgang van deelnemers hangt eraan.`,
    (p) =>
      `Heet het nu anders? Zet dan de oude id terug. Is het echt weg? Zet dan in content/nl/cursus.yaml: vervallen: [${p.name}]. De antwoorden blijven bewaard voor als het terugkomt.`,
  ),
  'id-not-registered': error<Named>(
    (p) => `De id '${p.name}' heeft nog geen nummer in content/register.json.`,
    () => "Draai 'npm run check:content -- --fix'; dat voegt het nummer toe.",
  ),
  'register-invalid': error<{ detail: string }>(
    (p) => `Het register klopt niet: ${p.detail}.`,
    () => 'Zet de vorige versie van content/register.json terug. Pas dit bestand niet met de hand aan.',
  ),

  // Text and markup
  'raw-html': error<Named>(
    (p) => `Hier staat HTML: ${p.name}.`,
    () => 'Gebruik alleen Markdown, zoals **vet**, *cursief* of een [link](https://…).',
  ),
  'unsupported-markup': error<Named>(
    (p) => `Hier kan geen ${p.name} staan.`,
    () => 'Schrijf het als gewone alinea of als lijst.',
  ),
  'unknown-link': error<Named>(
    (p) => `De link '${p.name}' kan hier niet.`,
    () => 'Begin een link met https:// of met begrip:, zoals [woord](begrip:legitimiteit).',
  ),
  'missing-alt': error<Named>(
    (p) => `De afbeelding '${p.name}' heeft geen tekst voor wie haar niet ziet.`,
    () => 'Zet tussen de blokhaken wat er te zien is: ![Twee touwen trekken aan één knoop](knoop.svg).',
  ),

  // beeld.svg
  'missing-picture-alt': error<Record<never, never>>(
    () => 'Bij het beeld van deze les staat geen tekst voor wie het niet ziet.',
    () => "Voeg een regel 'beeld-alt: …' toe, met in één zin wat het beeld zegt.",
  ),
  'picture-unreadable': error<Named>(
    (p) => `Dit beeld is niet te lezen: ${p.name} ontbreekt of klopt niet.`,
    () => 'Sla het in je tekenprogramma op als SVG, met een viewBox, zoals viewBox="0 0 260 200".',
  ),
  'picture-unsafe': error<Named>(
    (p) =>
      `In dit beeld staat ${p.name}. Een beeld mag niets uitvoeren, niets ophalen en nergens naar verwijzen.`,
    () => 'Haal het weg, en teken wat je nodig hebt in het beeld zelf.',
  ),
  'picture-unsupported': error<Named>(
    (p) => `In dit beeld staat ${p.name}. Dat kan hier niet.`,
    () => 'Sla het op als geoptimaliseerde SVG. Gebruik gewone vormen, zonder stijlblok, verloop of filter.',
  ),
  'picture-colour': warning<Named>(
    (p) => `De kleur '${p.name}' hoort niet bij de cursus. Zij verandert niet mee als iemand donker kiest.`,
    () => 'Neem een kleur uit de lijst in docs/schrijfwijzer.md.',
  ),
  'picture-heavy': warning<{ found: number; most: number }>(
    (p) => `Dit beeld heeft ${p.found} tekens. Meer dan ${p.most} maakt de les traag.`,
    () => 'Teken met minder punten, of sla het op als geoptimaliseerde SVG.',
  ),

  // les.mdx
  'mdx-syntax': error<{ detail: string; advice: string }>(
    (p) => `Dit is niet te lezen: ${p.detail}.`,
    (p) => p.advice,
  ),
  'mdx-import': error<Named>(
    (p) => `Een les kan geen ${p.name} bevatten.`,
    () => 'Haal de regel weg. Alle onderdelen zijn er vanzelf.',
  ),
  'mdx-expression': error<Named>(
    (p) => `Een les kan geen code tussen accolades bevatten: ${p.name}.`,
    () => 'Haal de accolades weg. Wil je het teken zelf laten zien? Schrijf dan \\{.',
  ),
  'unknown-tag': error<Unknown & { known: readonly string[] }>(
    (p) => `Onbekend onderdeel <${p.name}>.`,
    (p) =>
      p.near ? `Bedoelde je <${p.near}>?` : `Kies uit: ${p.known.map((tag) => `<${tag}>`).join(', ')}.`,
  ),
  'unknown-attribute': error<Unknown & { tag: string; known: readonly string[] }>(
    (p) => `<${p.tag}> kent geen '${p.name}'.`,
    (p) => meant(p.near, p.known.length ? `Kies uit: ${p.known.join(', ')}.` : 'Haal het weg.'),
  ),
  'missing-attribute': error<Named & { tag: string }>(
    (p) => `<${p.tag}> mist '${p.name}'.`,
    (p) => `Schrijf <${p.tag} ${p.name}="…">.`,
  ),
  'empty-tag': error<Named>(
    (p) => `<${p.name}> is leeg.`,
    (p) => `Zet tekst tussen <${p.name}> en </${p.name}>, met een lege regel ervoor en erna.`,
  ),
  'filled-tag': error<Named>(
    (p) => `<${p.name}> kan geen tekst bevatten.`,
    (p) => `Schrijf <${p.name} … /> en zet de tekst eronder.`,
  ),
  'missing-tag': error<Named & { why: string }>(
    (p) => `<${p.name}> ontbreekt${p.why ? `: ${p.why}` : ''}.`,
    (p) => `Zet <${p.name}> in de les.`,
  ),
  'duplicate-tag': error<Named>(
    (p) => `<${p.name}> staat er al.`,
    () => 'Houd er één over.',
  ),
  'missing-route': error<Named & { tag: string }>(
    (p) => `<${p.tag}> voor de route '${p.name}' ontbreekt.`,
    (p) => `Voeg <${p.tag} route="${p.name}"> toe, bij de andere routes.`,
  ),
  'duplicate-route': error<Named & { tag: string }>(
    (p) => `<${p.tag}> voor de route '${p.name}' staat er al.`,
    () => 'Houd er één over, of geef deze een andere route.',
  ),
  'missing-step': error<Record<never, never>>(
    () => 'Deze les heeft geen enkele stap.',
    () => 'Zet boven elk deel een kop: ## Kop {#kop}.',
  ),
  'heading-level': error<{ depth: number }>(
    (p) => `Een kop van niveau ${p.depth} kan hier niet.`,
    () => 'Gebruik ## voor een stap en ### daarbinnen. De titel komt uit de kopgegevens.',
  ),
  'missing-transcript': error<Named>(
    (p) => `De video '${p.name}' heeft geen tekstversie.`,
    () => 'Zet tussen <Video> en </Video> wat de deelnemer moet weten als hij de video niet ziet of hoort.',
  ),
  'question-placed-twice': error<Named>(
    (p) => `De vraag '${p.name}' staat al eerder in deze les.`,
    () => 'Haal één van de twee weg.',
  ),

  // Names that must exist
  'unknown-route': error<Unknown>(
    (p) => `De route '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Kies uit: opsporing, liaison, zorg-onderwijs.'),
  ),
  'unknown-objective': error<Unknown>(
    (p) => `Het leerdoel '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Neem een leerdoel uit de kopgegevens van een les.'),
  ),
  'later-objective': error<Named>(
    (p) => `Het leerdoel '${p.name}' komt pas in een latere les.`,
    () => 'Neem een leerdoel van deze les of van een eerdere.',
  ),
  'unknown-term': error<Unknown>(
    (p) => `Het begrip '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Zet het in begrippen.md, of haal het hier weg.'),
  ),
  'unknown-source': error<Unknown>(
    (p) => `De bron '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Zet de bron in bronnen.yaml, of haal haar hier weg.'),
  ),
  'unknown-video': error<Unknown>(
    (p) => `De video '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Zet de video bij videos in cursus.yaml.'),
  ),
  'unknown-fact': error<Unknown>(
    (p) => `Het feit '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Zet het feit in feiten.yaml.'),
  ),
  'unknown-question': error<Unknown>(
    (p) => `De vraag '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Zet de vraag in toets.md van deze les.'),
  ),
  'unknown-lesson': info<Unknown>(
    (p) => `De les '${p.name}' is er niet en blijft hier weg.`,
    (p) => meant(p.near, 'Je hoeft niets te doen als de les nog komt.'),
  ),
  'missing-source': error<Named>(
    (p) => `${p.name} noemt geen bron.`,
    () => 'Noem een bron uit bronnen.yaml. Komt het uit de cursus zelf? Neem dan een bron met klasse cursus.',
  ),
  'unpractised-objective': error<Named>(
    (p) => `Geen enkele vraag oefent leerdoel ${p.name}.`,
    (p) => `Maak in toets.md een vraag met 'Doel: ${p.name}'.`,
  ),
  'unlisted-term': info<Named>(
    (p) => `Het begrip '${p.name}' hoort bij geen enkele les.`,
    () => 'Zet het bij begrippen in de kopgegevens van een les, als die er al is.',
  ),

  // Fields under a heading
  'unknown-field': error<Unknown & { known: readonly string[] }>(
    (p) => `Onbekend veld '${p.name}'.`,
    (p) => meant(p.near, `Kies uit: ${p.known.join(', ')}. Is het tekst? Zet er dan een lege regel boven.`),
  ),
  'missing-field': error<Named>(
    (p) => `Het veld '${p.name}' ontbreekt.`,
    (p) => `Zet direct onder de kop een regel '${p.name}: …'.`,
  ),
  'duplicate-field': error<Named>(
    (p) => `Het veld '${p.name}' staat er twee keer.`,
    () => 'Houd één regel over.',
  ),
  'unreadable-field': error<Named>(
    (p) => `De regel '${p.name}' is geen veld.`,
    () => 'Schrijf één veld per regel (Sleutel: waarde), en een lege regel tussen velden en tekst.',
  ),
  'unreadable-number': error<Named & { value: string }>(
    (p) => `'${p.value}' is geen getal.`,
    (p) => `Schrijf bij '${p.name}' alleen een getal, zoals 3 of 2,5.`,
  ),

  // toets.md
  'unknown-question-type': error<Unknown & { known: readonly string[] }>(
    (p) => `De soort '${p.name}' bestaat niet.`,
    (p) => meant(p.near, `Kies uit: ${p.known.join(', ')}.`),
  ),
  'missing-question': error<Record<never, never>>(
    () => 'Deze toets heeft geen enkele vraag.',
    () => 'Begin een vraag met een kop: ## vraag {#id}.',
  ),
  'unexpected-text': error<Named>(
    (p) => `Hier kan geen ${p.name} staan.`,
    () => 'Kijk in docs/schrijfwijzer.md welke delen hier horen, en in welke volgorde.',
  ),
  'missing-answers': error<{ type: string; body: string }>(
    (p) => `Deze vraag van de soort '${p.type}' heeft te weinig antwoorden.`,
    (p) => `Zet onder de vraag ${p.body}.`,
  ),
  'missing-checkbox': error<Record<never, never>>(
    () => 'Dit antwoord heeft geen vakje.',
    () => 'Begin de regel met - [x] (goed) of - [ ] (fout).',
  ),
  'missing-feedback': error<Named>(
    (p) => `${p.name} heeft geen feedback.`,
    () => 'Zet eronder een citaat dat uitlegt waarom: > Want …',
  ),
  'missing-correct-answer': error<{ type: string }>(
    (p) => `Deze vraag van de soort '${p.type}' heeft geen goed antwoord.`,
    (p) =>
      p.type === 'invul'
        ? "Zet onder de kop een regel 'Goed: antwoord / ander goed antwoord'."
        : 'Zet een kruisje bij het goede antwoord: - [x] …',
  ),
  'too-many-correct': error<{ type: string }>(
    (p) => `Deze vraag van de soort '${p.type}' heeft meer dan één goed antwoord.`,
    () => "Houd één kruisje over, of maak er 'Soort: meer' van.",
  ),
  'not-true-false': error<Record<never, never>>(
    () => "Een vraag van de soort 'waar-niet-waar' heeft precies de antwoorden Waar en Niet waar.",
    () => 'Schrijf - [ ] Waar {#waar} en - [x] Niet waar {#niet-waar}, met het kruisje bij het goede.',
  ),
  'unreadable-pair': error<Named>(
    (p) => `In het paar '${p.name}' staat geen pijl.`,
    () => 'Schrijf - links -> rechts {#a}.',
  ),
  'empty-category': error<Named>(
    (p) => `De groep '${p.name}' is leeg.`,
    () => 'Zet eronder, ingesprongen, wat erin hoort: - item {#b}.',
  ),
  'unreadable-scale': error<Named>(
    (p) => `De schaal '${p.name}' is niet te lezen.`,
    () => "Schrijf twee getallen, het kleinste eerst: 'Schaal: 0 tot 100'.",
  ),
  'answer-off-scale': error<Named>(
    (p) => `Het goede antwoord ${p.name} past niet op de schaal.`,
    () => "Maak de schaal ruimer of verander 'Goed'.",
  ),
  'unreadable-band': error<Named>(
    (p) => `'${p.name}' begint niet met een stuk van de schaal.`,
    () => 'Schrijf - 0-1: feedback.',
  ),
  'scale-not-covered': error<{ from: number; to: number }>(
    (p) => `Voor ${p.from === p.to ? p.from : `${p.from} tot ${p.to}`} op de schaal is er geen feedback.`,
    () => 'Laat de stukken op elkaar aansluiten en samen de hele schaal vullen.',
  ),
  'missing-gap': error<Record<never, never>>(
    () => 'In deze vraag staat geen plek om in te vullen.',
    () => 'Zet … (één teken) in de vraag waar het antwoord hoort.',
  ),

  // eindtoets.md, startmeting.md, herhalen.yaml
  'unsuitable-type': error<Named & { known: readonly string[] }>(
    (p) => `Een vraag van de soort '${p.name}' kan hier niet.`,
    (p) => `Kies uit: ${p.known.join(', ')}.`,
  ),
  'missing-rationale': error<Named>(
    (p) => `De vraag '${p.name}' heeft geen uitleg.`,
    () => 'Zet onder de antwoorden één citaat dat uitlegt waarom: > Want …',
  ),
  'duplicate-estimate': error<Named>(
    (p) => `De startmeting heeft al een schatvraag: '${p.name}'.`,
    () => 'Houd er één over.',
  ),
  'lesson-asked-twice': error<Named & { first: string }>(
    (p) => `Over '${p.name}' staat er al een vraag: zie ${p.first}.`,
    () => 'Houd per les één vraag over, of kies een leerdoel van een andere les.',
  ),
  'too-few-items': error<{ where: string; needed: number; found: number }>(
    (p) => `De eindtoets heeft ${p.where} ${p.needed} vragen nodig, en er zijn er ${p.found}.`,
    () => "Schrijf meer vragen in eindtoets.md, of kies bij 'vragen' in cursus.yaml een lager getal.",
  ),

  // scenario.md
  'missing-start': error<Unknown>(
    (p) => `Het scenario begint bij '${p.name}', maar die scène bestaat niet.`,
    (p) => meant(p.near, "Zet bij 'start' de id van de eerste scène."),
  ),
  'unknown-target': error<Unknown>(
    (p) => `De keuze wijst naar '#${p.name}', maar die scène bestaat niet.`,
    (p) => (p.near ? `Bedoelde je '#${p.near}'?` : 'Maak de scène, of laat de keuze naar een andere wijzen.'),
  ),
  'unknown-meter': error<Unknown & { known: readonly string[] }>(
    (p) => `De meter '${p.name}' bestaat niet.`,
    (p) => meant(p.near, `Kies uit: ${p.known.join(', ')}.`),
  ),
  'unreadable-effect': error<Named>(
    (p) => `Het gevolg '${p.name}' is niet te lezen.`,
    () => 'Schrijf tussen haakjes: (vertrouwen +1, zicht -2) of (grens).',
  ),
  'unreadable-choice': error<Named>(
    (p) => `De keuze '${p.name}' wijst nergens heen.`,
    () => 'Schrijf - [wat je doet](#volgende-scene) {#a}. Laatste keuze? Wijs dan naar #einde.',
  ),
  'unreadable-condition': error<Named>(
    (p) => `De voorwaarde '${p.name}' is niet te lezen.`,
    () => "Schrijf bijvoorbeeld 'vertrouwen >= 7 en grens = 0', of 'anders'.",
  ),
  'impossible-condition': error<Named>(
    (p) => `De voorwaarde '${p.name}' kan nooit waar zijn.`,
    () => 'Kijk naar het begin en de grenzen van de meters, en verander het getal.',
  ),
  'unknown-speaker': error<Unknown>(
    (p) => `'${p.name}' spreekt, maar staat niet bij personen.`,
    (p) => meant(p.near, `Zet '${p.name}' bij personen, of schrijf de zin zonder dubbele punt.`),
  ),
  'missing-scene': error<Record<never, never>>(
    () => 'Dit scenario heeft geen enkele scène.',
    () => 'Begin een scène met een kop: ## De stilte {#stilte}.',
  ),
  'empty-section': error<Named>(
    (p) => `'${p.name}' heeft geen tekst.`,
    () => 'Schrijf wat er gebeurt, in één of meer alinea’s.',
  ),
  'missing-consequence': error<Named>(
    (p) => `De keuze '${p.name}' heeft geen gevolg.`,
    () => 'Zet eronder een citaat met wat er gebeurt: > De stilte breekt.',
  ),
  'missing-ending': error<Record<never, never>>(
    () => 'Dit scenario heeft geen einde.',
    () => "Schrijf een kop '## Einde: titel {#id}' met daaronder 'Als: anders'.",
  ),
  'missing-otherwise': error<Record<never, never>>(
    () => "Het laatste einde geldt niet altijd: 'Als: anders' ontbreekt.",
    () => "Sluit af met een einde met 'Als: anders'.",
  ),
  'ending-after-otherwise': error<Named>(
    (p) => `Het einde '${p.name}' staat na 'Als: anders' en komt dus nooit.`,
    () => "Zet het einde met 'Als: anders' als laatste.",
  ),
  'unreachable-ending': error<Named>(
    (p) => `Geen enkele weg door het verhaal leidt naar het einde '${p.name}'.`,
    () => 'Maak de voorwaarde ruimer, zet het einde hoger, of verander de gevolgen van keuzes.',
  ),
  'dead-end': error<Named>(
    (p) => `De scène '${p.name}' heeft geen keuzes: het verhaal loopt hier dood.`,
    () => 'Zet er keuzes onder: - [wat je doet](#volgende-scene) {#a}.',
  ),
  'unreachable-scene': error<Named>(
    (p) => `Geen enkele keuze leidt naar de scène '${p.name}'.`,
    () => 'Laat een keuze hierheen wijzen, of haal de scène weg.',
  ),
  'endless-loop': error<{ path: readonly string[] }>(
    (p) => `Het verhaal kan eindeloos rondgaan: ${p.path.join(' → ')}.`,
    () => 'Laat één van deze keuzes naar een latere scène of naar #einde wijzen.',
  ),
  'twin-scenes': error<Named & { twin: string }>(
    (p) => `De scènes '${p.twin}' en '${p.name}' zijn gelijk, op de id na.`,
    () => 'Houd er één over en laat de keuzes daarheen wijzen, of maak verschil.',
  ),
  'missing-debrief': error<Record<never, never>>(
    () => 'Dit scenario heeft geen nabespreking.',
    () => "Schrijf als laatste '## Nabespreking {#nabespreking}' met een lijst: - vraag (doel 1.2).",
  ),
  'missing-debrief-objective': error<Named>(
    (p) => `De vraag '${p.name}' in de nabespreking noemt geen leerdoel.`,
    () => 'Sluit de regel af met het leerdoel: (doel 1.2) of (doel 1.2, 1.3).',
  ),

  // huisstijl.css
  'not-a-token': error<Named>(
    (p) => `In de huisstijl staat iets wat geen token is: '${p.name}'.`,
    () => 'Zet hier alleen regels als --brand: #0b5563; binnen :root { … }.',
  ),
  'unknown-token': error<Unknown>(
    (p) => `De token '${p.name}' bestaat niet.`,
    (p) => meant(p.near, 'Kies er een uit de tabel in docs/huisstijl.md.'),
  ),
  'token-value': error<Named & { kind: 'colour' | 'font' | 'size' }>(
    (p) => `De waarde van '${p.name}' klopt niet.`,
    ({ kind }) => TOKEN_ADVICE[kind],
  ),
  'token-outside': error<Named>(
    (p) => `De huisstijl haalt iets van buiten: '${p.name}'.`,
    () => 'Haal het weg. Een pagina van de cursus laadt niets van een andere plek.',
  ),
  'low-contrast': error<{ front: string; ground: string; theme: string; ratio: string; least: string }>(
    (p) => `In het ${p.theme} thema is het contrast van --${p.front} op --${p.ground} ${p.ratio} : 1.`,
    (p) => `Maak een van de twee lichter of donkerder, tot ten minste ${p.least} : 1.`,
  ),

  // feiten.yaml
  'fact-overdue': warning<Named & { date: string }>(
    (p) => `Het feit '${p.name}' moest vóór ${p.date} opnieuw bekeken worden.`,
    () => "Controleer de bron en pas 'tekst', 'gecontroleerd' en 'herzien-voor' aan.",
  ),
  'fact-term-too-long': error<Named>(
    (p) => `Bij het feit '${p.name}' ligt 'herzien-voor' meer dan twaalf maanden na 'gecontroleerd'.`,
    () => "Kies voor 'herzien-voor' een datum binnen twaalf maanden.",
  ),
  'fact-order': error<Named>(
    (p) => `Bij het feit '${p.name}' ligt 'herzien-voor' niet na 'gecontroleerd'.`,
    () => 'Kijk of de datums zijn omgewisseld.',
  ),
} as const;

export type FindingCode = keyof typeof MESSAGES;

/** The words that the texts of code `C` need. */
export type ParamsOf<C extends FindingCode> = Parameters<(typeof MESSAGES)[C]['message']>[0];

import type { FindingCode } from '../../src/authoring/messages.ts';

/**
 * Every word that the content check says, per fixture in `tests/fixtures/findings`: level, place, message, advice, code.
 * `…/` stands for the lesson's folder. A changed text is changed here too, on purpose: authors read it.
 */
export const EXPECTED_FINDINGS: Readonly<Record<FindingCode, readonly string[]>> = {
  'missing-file': [
    `error content/nl/cursus.yaml:1:1  Het bestand 'content/nl/cursus.yaml' is er niet.  → Maak het aan; docs/schrijfwijzer.md laat zien wat erin staat.  [missing-file]`,
  ],
  'yaml-syntax': [
    `error content/nl/cursus.yaml:3:13  Dit is geen goede YAML: in deze tekst staat een dubbele punt met een spatie.  → Zet de hele tekst tussen enkele aanhalingstekens: '…'.  [yaml-syntax]`,
  ],
  'unknown-key': [
    `error …/scenario.md:12:1  Onbekende sleutel 'metters'.  → Bedoelde je 'meters'?  [unknown-key]`,
  ],
  'missing-key': [
    `error …/les.mdx:2:1  De sleutel 'minuten' ontbreekt.  → Voeg een regel 'minuten: …' toe.  [missing-key]`,
  ],
  'invalid-value': [
    `error …/scenario.md:5:11  De waarde van 'gevolgen' klopt niet.  → Bedoelde je 'direct'?  [invalid-value]`,
  ],
  'missing-id': [
    `error …/toets.md:11:1  Het antwoord 'Ruzie.' heeft geen id.  → Zet aan het eind van de regel een id, zoals {#a}, of laat 'npm run check:content -- --fix' dat doen.  [missing-id]`,
  ],
  'invalid-id': [
    `error …/toets.md:11:1  De id 'B' mag zo niet heten.  → Gebruik alleen kleine letters, cijfers en streepjes, zoals {#wie-doet-wat}.  [invalid-id]`,
  ],
  'duplicate-id': [
    `error …/toets.md:11:1  De id 'a' bestaat al: zie …/toets.md:9.  → Geef dit onderdeel een eigen id.  [duplicate-id]`,
  ],
  'reserved-id': [
    `error …/scenario.md:28:1  De id 'einde' heeft al een vaste betekenis.  → Kies een andere id.  [reserved-id]`,
  ],
  'id-lost': [
    `error …/toets.md:5:1  De id 'eerste' stond in de tekst en is weg. Voortgang van deelnemers hangt eraan.  → Heette hij eerst zo en nu 'erste'? Zet dan de oude id terug. Is 'erste' iets anders? Zet dan boven in toets.md: vervallen: [eerste].  [id-lost]`,
  ],
  'lesson-lost': [
    `error content/register.json:1:1  Het onderdeel 'les-4' stond in de cursus en is weg. Voortgang van deelnemers hangt eraan.  → Heet het nu anders? Zet dan de oude id terug. Is het echt weg? Zet dan in content/nl/cursus.yaml: vervallen: [les-4]. De antwoorden blijven bewaard voor als het terugkomt.  [lesson-lost]`,
  ],
  'id-not-registered': [
    `error …/scenario.md:3:5  De id 'les-1/mini' heeft nog geen nummer in content/register.json.  → Draai 'npm run check:content -- --fix'; dat voegt het nummer toe.  [id-not-registered]`,
  ],
  'register-invalid': [
    `error content/register.json:1:1  Het register klopt niet: 'les-1/eerste' en 'les-1/mini' hebben hetzelfde nummer.  → Zet de vorige versie van content/register.json terug. Pas dit bestand niet met de hand aan.  [register-invalid]`,
  ],
  'raw-html': [
    'error …/toets.md:11:7  Hier staat HTML: <b>.  → Gebruik alleen Markdown, zoals **vet**, *cursief* of een [link](https://…).  [raw-html]',
  ],
  'unsupported-markup': [
    'error …/toets.md:11:7  Hier kan geen code staan.  → Schrijf het als gewone alinea of als lijst.  [unsupported-markup]',
  ],
  'unknown-link': [
    `error …/toets.md:11:7  De link 'http://example.org' kan hier niet.  → Begin een link met https:// of met begrip:, zoals [woord](begrip:legitimiteit).  [unknown-link]`,
  ],
  'missing-alt': [
    `error …/les.mdx:43:1  De afbeelding 'knoop.svg' heeft geen tekst voor wie haar niet ziet.  → Zet tussen de blokhaken wat er te zien is: ![Twee touwen trekken aan één knoop](knoop.svg).  [missing-alt]`,
  ],
  'missing-picture-alt': [
    `error …/les.mdx:2:1  Bij het beeld van deze les staat geen tekst voor wie het niet ziet.  → Voeg een regel 'beeld-alt: …' toe, met in één zin wat het beeld zegt.  [missing-picture-alt]`,
  ],
  'picture-unreadable': [
    `error …/beeld.svg:1:1  Dit beeld is niet te lezen: viewBox ontbreekt of klopt niet.  → Sla het in je tekenprogramma op als SVG, met een viewBox, zoals viewBox="0 0 260 200".  [picture-unreadable]`,
  ],
  'picture-unsafe': [
    `error …/beeld.svg:3:3  In dit beeld staat <script>. Een beeld mag niets uitvoeren, niets ophalen en nergens naar verwijzen.  → Haal het weg, en teken wat je nodig hebt in het beeld zelf.  [picture-unsafe]`,
  ],
  'picture-unsupported': [
    `error …/beeld.svg:2:3  In dit beeld staat <style>. Dat kan hier niet.  → Sla het op als geoptimaliseerde SVG. Gebruik gewone vormen, zonder stijlblok, verloop of filter.  [picture-unsupported]`,
  ],
  'picture-colour': [
    `warning …/beeld.svg:2:34  De kleur '#FF0000' hoort niet bij de cursus. Zij verandert niet mee als iemand donker kiest.  → Neem een kleur uit de lijst in docs/schrijfwijzer.md.  [picture-colour]`,
  ],
  'picture-heavy': [
    `warning …/beeld.svg:1:1  Dit beeld heeft 6476 tekens. Meer dan 6000 maakt de les traag.  → Teken met minder punten, of sla het op als geoptimaliseerde SVG.  [picture-heavy]`,
  ],
  'mdx-syntax': [
    'error …/les.mdx:29:1  Dit is niet te lezen: <Haak> wordt niet gesloten.  → Zet na de inhoud </Haak>.  [mdx-syntax]',
  ],
  'mdx-import': [
    'error …/les.mdx:19:1  Een les kan geen import bevatten.  → Haal de regel weg. Alle onderdelen zijn er vanzelf.  [mdx-import]',
  ],
  'mdx-expression': [
    'error …/les.mdx:26:14  Een les kan geen code tussen accolades bevatten: {1 + 1}.  → Haal de accolades weg. Wil je het teken zelf laten zien? Schrijf dan \\{.  [mdx-expression]',
  ],
  'unknown-tag': [
    'error …/les.mdx:45:1  Onbekend onderdeel <Scenraio>.  → Bedoelde je <Scenario>?  [unknown-tag]',
  ],
  'unknown-attribute': [
    `error …/les.mdx:39:35  <Video> kent geen 'kijkvrag'.  → Bedoelde je 'kijkvraag'?  [unknown-attribute]`,
  ],
  'missing-attribute': [
    `error …/les.mdx:39:1  <Video> mist 'titel'.  → Schrijf <Video titel="…">.  [missing-attribute]`,
  ],
  'empty-tag': [
    'error …/les.mdx:51:1  <Morgen> is leeg.  → Zet tekst tussen <Morgen> en </Morgen>, met een lege regel ervoor en erna.  [empty-tag]',
  ],
  'filled-tag': [
    'error …/les.mdx:37:1  <Feit> kan geen tekst bevatten.  → Schrijf <Feit … /> en zet de tekst eronder.  [filled-tag]',
  ],
  'missing-tag': [
    `error …/les.mdx:1:1  <Toets> ontbreekt: de vraag 'eerste' staat nergens.  → Zet <Toets> in de les.  [missing-tag]`,
  ],
  'duplicate-tag': ['error …/les.mdx:49:1  <Toets> staat er al.  → Houd er één over.  [duplicate-tag]'],
  'missing-route': [
    `error …/les.mdx:55:1  <Morgen> voor de route 'liaison' ontbreekt.  → Voeg <Morgen route="liaison"> toe, bij de andere routes.  [missing-route]`,
  ],
  'duplicate-route': [
    `error …/les.mdx:65:9  <Morgen> voor de route 'liaison' staat er al.  → Houd er één over, of geef deze een andere route.  [duplicate-route]`,
  ],
  'missing-step': [
    'error …/les.mdx:1:1  Deze les heeft geen enkele stap.  → Zet boven elk deel een kop: ## Kop {#kop}.  [missing-step]',
  ],
  'heading-level': [
    'error …/les.mdx:43:1  Een kop van niveau 1 kan hier niet.  → Gebruik ## voor een stap en ### daarbinnen. De titel komt uit de kopgegevens.  [heading-level]',
  ],
  'missing-transcript': [
    `error …/les.mdx:39:1  De video 'clip' heeft geen tekstversie.  → Zet tussen <Video> en </Video> wat de deelnemer moet weten als hij de video niet ziet of hoort.  [missing-transcript]`,
  ],
  'question-placed-twice': [
    `error …/les.mdx:49:8  De vraag 'eerste' staat al eerder in deze les.  → Haal één van de twee weg.  [question-placed-twice]`,
  ],
  'unknown-route': [
    `error …/les.mdx:21:7  De route 'opsproing' bestaat niet.  → Bedoelde je 'opsporing'?  [unknown-route]`,
  ],
  'unknown-objective': [
    `error …/scenario.md:51:1  Het leerdoel '1.2' bestaat niet.  → Neem een leerdoel uit de kopgegevens van een les.  [unknown-objective]`,
  ],
  'later-objective': [
    `error …/scenario.md:51:1  Het leerdoel '2.1' komt pas in een latere les.  → Neem een leerdoel van deze les of van een eerdere.  [later-objective]`,
  ],
  'unknown-term': [
    `error …/les.mdx:34:14  Het begrip 'spaning' bestaat niet.  → Bedoelde je 'spanning'?  [unknown-term]`,
  ],
  'unknown-source': [
    `error …/les.mdx:33:7  De bron 'factsheat' bestaat niet.  → Bedoelde je 'factsheet'?  [unknown-source]`,
  ],
  'unknown-video': [
    `error …/les.mdx:39:8  De video 'clp' bestaat niet.  → Bedoelde je 'clip'?  [unknown-video]`,
  ],
  'unknown-fact': [
    `error …/les.mdx:37:7  Het feit 'ingnag' bestaat niet.  → Bedoelde je 'ingang'?  [unknown-fact]`,
  ],
  'unknown-question': [
    `error …/les.mdx:47:8  De vraag 'eerst' bestaat niet.  → Bedoelde je 'eerste'?  [unknown-question]`,
  ],
  'unknown-lesson': [
    `info content/nl/cursus.yaml:8:83  De les 'les-2' is er niet en blijft hier weg.  → Je hoeft niets te doen als de les nog komt.  [unknown-lesson]`,
  ],
  'missing-source': [
    'error …/les.mdx:33:1  <Kern> noemt geen bron.  → Noem een bron uit bronnen.yaml. Komt het uit de cursus zelf? Neem dan een bron met klasse cursus.  [missing-source]',
  ],
  'unpractised-objective': [
    `error …/les.mdx:10:11  Geen enkele vraag oefent leerdoel 1.2.  → Maak in toets.md een vraag met 'Doel: 1.2'.  [unpractised-objective]`,
  ],
  'unlisted-term': [
    `info content/nl/begrippen.md:6:1  Het begrip 'mandaat' hoort bij geen enkele les.  → Zet het bij begrippen in de kopgegevens van een les, als die er al is.  [unlisted-term]`,
  ],
  'unknown-field': [`error …/toets.md:8:1  Onbekend veld 'Hnit'.  → Bedoelde je 'Hint'?  [unknown-field]`],
  'missing-field': [
    `error …/toets.md:5:1  Het veld 'Doel' ontbreekt.  → Zet direct onder de kop een regel 'Doel: …'.  [missing-field]`,
  ],
  'duplicate-field': [
    `error …/toets.md:8:1  Het veld 'Soort' staat er twee keer.  → Houd één regel over.  [duplicate-field]`,
  ],
  'unreadable-field': [
    `error …/toets.md:8:1  De regel 'zomaar tekst' is geen veld.  → Schrijf één veld per regel (Sleutel: waarde), en een lege regel tussen velden en tekst.  [unreadable-field]`,
  ],
  'unreadable-number': [
    `error …/toets.md:9:7  'vijf' is geen getal.  → Schrijf bij 'Goed' alleen een getal, zoals 3 of 2,5.  [unreadable-number]`,
  ],
  'unknown-question-type': [
    `error …/toets.md:7:8  De soort 'enkle' bestaat niet.  → Bedoelde je 'enkel'?  [unknown-question-type]`,
  ],
  'missing-question': [
    'error …/toets.md:1:1  Deze toets heeft geen enkele vraag.  → Begin een vraag met een kop: ## vraag {#id}.  [missing-question]',
  ],
  'unexpected-text': [
    'error …/toets.md:14:1  Hier kan geen alinea staan.  → Kijk in docs/schrijfwijzer.md welke delen hier horen, en in welke volgorde.  [unexpected-text]',
  ],
  'missing-answers': [
    `error …/toets.md:5:1  Deze vraag van de soort 'enkel' heeft te weinig antwoorden.  → Zet onder de vraag minstens twee regels - [ ] tekst {#a}.  [missing-answers]`,
  ],
  'missing-checkbox': [
    'error …/toets.md:11:1  Dit antwoord heeft geen vakje.  → Begin de regel met - [x] (goed) of - [ ] (fout).  [missing-checkbox]',
  ],
  'missing-feedback': [
    `error …/toets.md:11:1  Het antwoord 'Ruzie.' heeft geen feedback.  → Zet eronder een citaat dat uitlegt waarom: > Want …  [missing-feedback]`,
  ],
  'missing-correct-answer': [
    `error …/toets.md:5:1  Deze vraag van de soort 'enkel' heeft geen goed antwoord.  → Zet een kruisje bij het goede antwoord: - [x] …  [missing-correct-answer]`,
  ],
  'too-many-correct': [
    `error …/toets.md:5:1  Deze vraag van de soort 'enkel' heeft meer dan één goed antwoord.  → Houd één kruisje over, of maak er 'Soort: meer' van.  [too-many-correct]`,
  ],
  'not-true-false': [
    `error …/toets.md:5:1  Een vraag van de soort 'waar-niet-waar' heeft precies de antwoorden Waar en Niet waar.  → Schrijf - [ ] Waar {#waar} en - [x] Niet waar {#niet-waar}, met het kruisje bij het goede.  [not-true-false]`,
  ],
  'unreadable-pair': [
    `error …/toets.md:10:1  In het paar 'zorg helpt' staat geen pijl.  → Schrijf - links -> rechts {#a}.  [unreadable-pair]`,
  ],
  'empty-category': [
    `error …/toets.md:11:1  De groep 'taak' is leeg.  → Zet eronder, ingesprongen, wat erin hoort: - item {#b}.  [empty-category]`,
  ],
  'unreadable-scale': [
    `error …/toets.md:8:9  De schaal '10 tot 0' is niet te lezen.  → Schrijf twee getallen, het kleinste eerst: 'Schaal: 0 tot 100'.  [unreadable-scale]`,
  ],
  'answer-off-scale': [
    `error …/toets.md:9:7  Het goede antwoord 50 past niet op de schaal.  → Maak de schaal ruimer of verander 'Goed'.  [answer-off-scale]`,
  ],
  'unreadable-band': [
    `error …/toets.md:11:1  'vaak: Mooi.' begint niet met een stuk van de schaal.  → Schrijf - 0-1: feedback.  [unreadable-band]`,
  ],
  'scale-not-covered': [
    'error …/toets.md:5:1  Voor 4 tot 5 op de schaal is er geen feedback.  → Laat de stukken op elkaar aansluiten en samen de hele schaal vullen.  [scale-not-covered]',
  ],
  'missing-gap': [
    'error …/toets.md:5:1  In deze vraag staat geen plek om in te vullen.  → Zet … (één teken) in de vraag waar het antwoord hoort.  [missing-gap]',
  ],
  'unsuitable-type': [
    `error content/nl/eindtoets.md:7:8  Een vraag van de soort 'open' kan hier niet.  → Kies uit: enkel, meer, groepeer, koppel, volgorde.  [unsuitable-type]`,
  ],
  'missing-rationale': [
    `error content/nl/eindtoets.md:5:1  De vraag 'Wat speelt hier?' heeft geen uitleg.  → Zet onder de antwoorden één citaat dat uitlegt waarom: > Want …  [missing-rationale]`,
  ],
  'duplicate-estimate': [
    `error content/nl/startmeting.md:20:1  De startmeting heeft al een schatvraag: 'hoe-vaak'.  → Houd er één over.  [duplicate-estimate]`,
  ],
  'lesson-asked-twice': [
    `error content/nl/startmeting.md:14:1  Over 'les-1' staat er al een vraag: zie content/nl/startmeting.md:7.  → Houd per les één vraag over, of kies een leerdoel van een andere les.  [lesson-asked-twice]`,
  ],
  'too-few-items': [
    `error content/nl/cursus.yaml:21:21  De eindtoets heeft voor de hele cursus 2 vragen nodig, en er zijn er 1.  → Schrijf meer vragen in eindtoets.md, of kies bij 'vragen' in cursus.yaml een lager getal.  [too-few-items]`,
  ],
  'missing-start': [
    `error …/scenario.md:14:8  Het scenario begint bij 'stitle', maar die scène bestaat niet.  → Bedoelde je 'stilte'?  [missing-start]`,
  ],
  'unknown-target': [
    `error …/scenario.md:25:1  De keuze wijst naar '#antword', maar die scène bestaat niet.  → Bedoelde je '#antwoord'?  [unknown-target]`,
  ],
  'unknown-meter': [
    `error …/scenario.md:23:1  De meter 'vertrouwn' bestaat niet.  → Bedoelde je 'vertrouwen'?  [unknown-meter]`,
  ],
  'unreadable-effect': [
    `error …/scenario.md:23:1  Het gevolg 'vertrouwen omhoog' is niet te lezen.  → Schrijf tussen haakjes: (vertrouwen +1, zicht -2) of (grens).  [unreadable-effect]`,
  ],
  'unreadable-choice': [
    `error …/scenario.md:34:1  De keuze 'Weglopen. (vertrouwen -1)' wijst nergens heen.  → Schrijf - [wat je doet](#volgende-scene) {#a}. Laatste keuze? Wijs dan naar #einde.  [unreadable-choice]`,
  ],
  'unreadable-condition': [
    `error …/scenario.md:38:6  De voorwaarde 'vertrouwen minstens 8' is niet te lezen.  → Schrijf bijvoorbeeld 'vertrouwen >= 7 en grens = 0', of 'anders'.  [unreadable-condition]`,
  ],
  'impossible-condition': [
    `error …/scenario.md:38:6  De voorwaarde 'vertrouwen >= 12' kan nooit waar zijn.  → Kijk naar het begin en de grenzen van de meters, en verander het getal.  [impossible-condition]`,
  ],
  'unknown-speaker': [
    `error …/scenario.md:21:1  'Anuok' spreekt, maar staat niet bij personen.  → Bedoelde je 'Anouk'?  [unknown-speaker]`,
  ],
  'missing-scene': [
    'error …/scenario.md:1:1  Dit scenario heeft geen enkele scène.  → Begin een scène met een kop: ## De stilte {#stilte}.  [missing-scene]',
  ],
  'empty-section': [
    `error …/scenario.md:28:1  'Het antwoord' heeft geen tekst.  → Schrijf wat er gebeurt, in één of meer alinea’s.  [empty-section]`,
  ],
  'missing-consequence': [
    `error …/scenario.md:34:1  De keuze 'Weglopen.' heeft geen gevolg.  → Zet eronder een citaat met wat er gebeurt: > De stilte breekt.  [missing-consequence]`,
  ],
  'missing-ending': [
    `error …/scenario.md:1:1  Dit scenario heeft geen einde.  → Schrijf een kop '## Einde: titel {#id}' met daaronder 'Als: anders'.  [missing-ending]`,
  ],
  'missing-otherwise': [
    `error …/scenario.md:43:1  Het laatste einde geldt niet altijd: 'Als: anders' ontbreekt.  → Sluit af met een einde met 'Als: anders'.  [missing-otherwise]`,
  ],
  'ending-after-otherwise': [
    `error …/scenario.md:49:1  Het einde 'Te laat' staat na 'Als: anders' en komt dus nooit.  → Zet het einde met 'Als: anders' als laatste.  [ending-after-otherwise]`,
  ],
  'unreachable-ending': [
    `error …/scenario.md:37:1  Geen enkele weg door het verhaal leidt naar het einde 'Het werkt'.  → Maak de voorwaarde ruimer, zet het einde hoger, of verander de gevolgen van keuzes.  [unreachable-ending]`,
  ],
  'dead-end': [
    `error …/scenario.md:37:1  De scène 'De gang' heeft geen keuzes: het verhaal loopt hier dood.  → Zet er keuzes onder: - [wat je doet](#volgende-scene) {#a}.  [dead-end]`,
  ],
  'unreachable-scene': [
    `error …/scenario.md:37:1  Geen enkele keuze leidt naar de scène 'De gang'.  → Laat een keuze hierheen wijzen, of haal de scène weg.  [unreachable-scene]`,
  ],
  'endless-loop': [
    'error …/scenario.md:34:1  Het verhaal kan eindeloos rondgaan: stilte → antwoord → stilte.  → Laat één van deze keuzes naar een latere scène of naar #einde wijzen.  [endless-loop]',
  ],
  'twin-scenes': [
    `error …/scenario.md:37:1  De scènes 'antwoord' en 'antwoord-2' zijn gelijk, op de id na.  → Houd er één over en laat de keuzes daarheen wijzen, of maak verschil.  [twin-scenes]`,
  ],
  'missing-debrief': [
    `error …/scenario.md:1:1  Dit scenario heeft geen nabespreking.  → Schrijf als laatste '## Nabespreking {#nabespreking}' met een lijst: - vraag (doel 1.2).  [missing-debrief]`,
  ],
  'missing-debrief-objective': [
    `error …/scenario.md:51:1  De vraag 'Wat zei je?' in de nabespreking noemt geen leerdoel.  → Sluit de regel af met het leerdoel: (doel 1.2) of (doel 1.2, 1.3).  [missing-debrief-objective]`,
  ],
  'not-a-token': [
    `error content/huisstijl.css:4:1  In de huisstijl staat iets wat geen token is: 'body { color: #123456; }'.  → Zet hier alleen regels als --brand: #0b5563; binnen :root { … }.  [not-a-token]`,
  ],
  'unknown-token': [
    `error content/huisstijl.css:2:3  De token '--merk' bestaat niet.  → Kies er een uit de tabel in docs/huisstijl.md.  [unknown-token]`,
  ],
  'token-value': [
    `error content/huisstijl.css:2:3  De waarde van '--brand' klopt niet.  → Schrijf #0b5563, of light-dark(#0b5563, #7fcbd3) voor het lichte en het donkere thema.  [token-value]`,
  ],
  'token-outside': [
    `error content/huisstijl.css:2:3  De huisstijl haalt iets van buiten: '--sans: url(https://example.org/letter.w'.  → Haal het weg. Een pagina van de cursus laadt niets van een andere plek.  [token-outside]`,
  ],
  'low-contrast': [
    `error content/huisstijl.css:3:3  In het lichte thema is het contrast van --brand op --brand-soft 2,3 : 1.  → Maak een van de twee lichter of donkerder, tot ten minste 4,5 : 1.  [low-contrast]`,
  ],
  'fact-overdue': [
    `warning content/nl/feiten.yaml:5:17  Het feit 'ingang' moest vóór 2026-03-01 opnieuw bekeken worden.  → Controleer de bron en pas 'tekst', 'gecontroleerd' en 'herzien-voor' aan.  [fact-overdue]`,
  ],
  'fact-term-too-long': [
    `error content/nl/feiten.yaml:5:17  Bij het feit 'ingang' ligt 'herzien-voor' meer dan twaalf maanden na 'gecontroleerd'.  → Kies voor 'herzien-voor' een datum binnen twaalf maanden.  [fact-term-too-long]`,
  ],
  'fact-order': [
    `error content/nl/feiten.yaml:5:17  Bij het feit 'ingang' ligt 'herzien-voor' niet na 'gecontroleerd'.  → Kijk of de datums zijn omgewisseld.  [fact-order]`,
  ],

  // Language and quality
  'long-sentence': [
    `warning …/les.mdx:26:1  De zin die begint met 'Jij verbindt mensen van' heeft 23 woorden.  → Maak er twee zinnen van. Twintig woorden is de grens, twaalf leest prettig.  [long-sentence]`,
  ],
  'avoided-word': [
    `warning …/les.mdx:30:15  'subject' past niet bij hoe deze cursus over mensen spreekt.  → Schrijf liever: de naam. Laat je het woord met opzet zien? Zet het bestand dan bij 'mag-in' in content/nl/woorden.yaml.  [avoided-word]`,
  ],
  'factsheet-overlap': [
    `warning …/les.mdx:30:1  De woorden 'Het samenbrengen van organisaties leidt niet' staan net zo in de factsheet.  → Zeg het in eigen woorden. Zes woorden achter elkaar is te veel.  [factsheet-overlap]`,
  ],
  'missing-term-link': [
    `warning …/les.mdx:22:11  Het begrip 'spanning' staat hier voor het eerst, zonder link naar de uitleg.  → Schrijf hier [spanning](begrip:spanning).  [missing-term-link]`,
  ],
  'unused-term': [
    `warning …/les.mdx:1:1  Deze les noemt het begrip 'spanning' bij begrippen, maar gebruikt het nergens.  → Gebruik het in de tekst: [spanning](begrip:spanning), of haal het weg bij begrippen.  [unused-term]`,
  ],
  'unknown-word': [
    `warning …/les.mdx:30:5  Het woord 'hlept' staat niet in het woordenboek.  → Verbeter het. Is het goed? Zet het dan bij 'goed' in content/nl/woorden.yaml.  [unknown-word]`,
  ],
  'best-ending-too-easy': [
    `warning …/scenario.md:61:1  Wie lukraak klikt, haalt in 38 van de 100 keer het sterkste einde van 'Het werkt'.  → Maak de voorwaarde strenger of de andere keuzes duurder, tot hoogstens 20 van de 100.  [best-ending-too-easy]`,
  ],
  'slip-not-forgiven': [
    `warning …/scenario.md:1:1  In 'Het overleg' is na één misstap het sterkste einde te vaak verloren: 0 van 8 keer kan het nog.  → Maak de voorwaarde van het sterkste einde iets ruimer, zodat een deelnemer een misstap kan herstellen.  [slip-not-forgiven]`,
  ],
  'same-position': [
    `warning …/scenario.md:1:1  Het overleg: het beste antwoord staat altijd op plaats 1.  → Wissel de volgorde. De ids van de antwoorden blijven staan waar ze bij horen.  [same-position]`,
  ],
  'longest-is-right': [
    `warning content/nl/eindtoets.md:1:1  Bij 4 van de 4 vragen met één goed antwoord is dat antwoord het langste.  → Maak foute antwoorden langer of goede korter, tot hoogstens 40 van de 100.  [longest-is-right]`,
  ],
  'untested-objective': [
    `warning …/les.mdx:10:11  Geen enkele vraag van de eindtoets gaat over leerdoel 1.2.  → Maak in content/nl/eindtoets.md een vraag met 'Doel: 1.2'.  [untested-objective]`,
  ],
  'missing-balance': [
    `warning content/nl/lessen/02-twee/scenario.md:1:1  De casus 'Het overleg' zegt niet welke stroming zij laat zien.  → Zet in de kopgegevens 'balans:' met een regel per zaak, zoals - { wat: meneer K., stroming: geen }.  [missing-balance]`,
  ],
  'current-too-often': [
    `warning content/nl/lessen/04-vier/scenario.md:13:5  De stroming 'jihadistisch' komt in 4 lessen voor.  → Kies in een van de casussen een andere: geen stroming in meer dan 3 lessen.  [current-too-often]`,
  ],
  'too-few-false-alarms': [
    `warning content/nl/lessen/10-tien/scenario.md:1:1  In de cursus is één zorg vals alarm.  → Laat minstens 2 keer zien dat een zorg niets bleek te zijn.  [too-few-false-alarms]`,
  ],
  'uneven-people': [
    `warning content/nl/lessen/10-tien/scenario.md:1:1  Van de 10 personen in de casussen heten er 7 'zij'.  → Verdeel de rollen gelijker. Kijk vooral wie er voorzit, leidt of beslist; 'vnw' staat bij personen.  [uneven-people]`,
  ],
  'name-in-two-roles': [
    `warning content/nl/lessen/02-twee/scenario.md:11:10  Anouk is hier 'wijkagent' en in een andere casus 'voorzitter'.  → Geef een van de twee een andere naam, zodat een deelnemer hen niet verwart.  [name-in-two-roles]`,
  ],
};

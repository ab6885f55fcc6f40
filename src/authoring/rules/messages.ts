import { type Named, warning } from '../texts.ts';

/** What is said about how well the course teaches and tests, and how fairly it shows people. See `../messages.ts`. */
export const QUALITY_MESSAGES = {
  'best-ending-too-easy': warning<Named & { percent: number; most: number }>(
    (p) => `Wie lukraak klikt, haalt in ${p.percent} van de 100 keer het sterkste einde van '${p.name}'.`,
    (p) => `Maak de voorwaarde strenger of de andere keuzes duurder, tot hoogstens ${p.most} van de 100.`,
  ),
  'slip-not-forgiven': warning<Named & { forgiven: number; all: number }>(
    (p) =>
      `In '${p.name}' is na één misstap het sterkste einde te vaak verloren: ${p.forgiven} van ${p.all} keer kan het nog.`,
    () =>
      'Maak de voorwaarde van het sterkste einde iets ruimer, zodat een deelnemer een misstap kan herstellen.',
  ),
  'same-position': warning<Named & { position: number }>(
    (p) => `${p.name}: het beste antwoord staat altijd op plaats ${p.position}.`,
    () => 'Wissel de volgorde. De ids van de antwoorden blijven staan waar ze bij horen.',
  ),
  'longest-is-right': warning<{ longest: number; all: number; percent: number }>(
    (p) => `Bij ${p.longest} van de ${p.all} vragen met één goed antwoord is dat antwoord het langste.`,
    (p) => `Maak foute antwoorden langer of goede korter, tot hoogstens ${p.percent} van de 100.`,
  ),
  'untested-objective': warning<Named>(
    (p) => `Geen enkele vraag van de eindtoets gaat over leerdoel ${p.name}.`,
    (p) => `Maak in content/nl/eindtoets.md een vraag met 'Doel: ${p.name}'.`,
  ),
  'missing-balance': warning<Named>(
    (p) => `De casus '${p.name}' zegt niet welke stroming zij laat zien.`,
    () =>
      "Zet in de kopgegevens 'balans:' met een regel per zaak, zoals - { wat: meneer K., stroming: geen }.",
  ),
  'current-too-often': warning<Named & { count: number; most: number }>(
    (p) => `De stroming '${p.name}' komt in ${p.count} lessen voor.`,
    (p) => `Kies in een van de casussen een andere: geen stroming in meer dan ${p.most} lessen.`,
  ),
  'too-few-false-alarms': warning<{ count: number; least: number }>(
    (p) => `In de cursus ${p.count === 1 ? 'is één zorg' : `zijn ${p.count} zorgen`} vals alarm.`,
    (p) => `Laat minstens ${p.least} keer zien dat een zorg niets bleek te zijn.`,
  ),
  'uneven-people': warning<Named & { count: number; all: number }>(
    (p) => `Van de ${p.all} personen in de casussen heten er ${p.count} '${p.name}'.`,
    () =>
      "Verdeel de rollen gelijker. Kijk vooral wie er voorzit, leidt of beslist; 'vnw' staat bij personen.",
  ),
  'name-in-two-roles': warning<Named & { role: string; other: string }>(
    (p) => `${p.name} is hier '${p.role}' en in een andere casus '${p.other}'.`,
    () => 'Geef een van de twee een andere naam, zodat een deelnemer hen niet verwart.',
  ),
};

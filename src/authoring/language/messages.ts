import { type Named, warning } from '../texts.ts';

/** What is said about the course's Dutch. See `../messages.ts` for the rules. */
export const LANGUAGE_MESSAGES = {
  'long-sentence': warning<Named & { words: number }>(
    (p) => `De zin die begint met '${p.name}' heeft ${p.words} woorden.`,
    () => 'Maak er twee zinnen van. Twintig woorden is de grens, twaalf leest prettig.',
  ),
  'avoided-word': warning<Named & { instead: string }>(
    (p) => `'${p.name}' past niet bij hoe deze cursus over mensen spreekt.`,
    (p) =>
      `Schrijf liever: ${p.instead}. Laat je het woord met opzet zien? Zet het bestand dan bij 'mag-in' in content/nl/woorden.yaml.`,
  ),
  'factsheet-overlap': warning<Named>(
    (p) => `De woorden '${p.name}' staan net zo in de factsheet.`,
    () => 'Zeg het in eigen woorden. Zes woorden achter elkaar is te veel.',
  ),
  'missing-term-link': warning<Named & { id: string }>(
    (p) => `Het begrip '${p.name}' staat hier voor het eerst, zonder link naar de uitleg.`,
    (p) => `Schrijf hier [${p.name}](begrip:${p.id}).`,
  ),
  'unused-term': warning<Named & { id: string }>(
    (p) => `Deze les noemt het begrip '${p.name}' bij begrippen, maar gebruikt het nergens.`,
    (p) => `Gebruik het in de tekst: [${p.name}](begrip:${p.id}), of haal het weg bij begrippen.`,
  ),
  'unknown-word': warning<Named>(
    (p) => `Het woord '${p.name}' staat niet in het woordenboek.`,
    () => "Verbeter het. Is het goed? Zet het dan bij 'goed' in content/nl/woorden.yaml.",
  ),
};

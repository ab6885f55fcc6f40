import { STANDARD_IDS, STANDARDS } from './standards.ts';

/** What `npm run scorm -- --help` says. */
export const HELP = `
Maak pakketten voor een leeromgeving (LMS). Alles komt uit dezelfde bouw als de website.

  npm run scorm                          alle pakketten: elke standaard, voor de cursus, elke route en elke les
  npm run scorm -- [opties]              alleen wat je vraagt

Opties (meer dan een: met een komma ertussen, zonder spatie)

  --standard   ${STANDARD_IDS.map((id) => `${id.padEnd(16)}${STANDARDS[id].name}`).join('\n               ')}
  --scope      cursus          de hele cursus; de deelnemer kiest een route
               route-...       een route, zoals route-opsporing; de route ligt vast
               les-...         een les, zoals les-3, met de casus; zonder eindtoets
  --out        map voor de pakketten; anders out/scorm
  --content-url   voor een dun pakket: het https-adres waar de cursus zelf staat
  --allow-origin  bij een dun pakket: het adres van je leeromgeving. Je krijgt er website/package.js bij, voor op de website
  --help       deze uitleg

Voorbeelden

  npm run scorm -- --standard scorm12 --scope cursus
  npm run scorm -- --standard scorm12,cmi5 --scope cursus,route-opsporing,les-3
  npm run scorm -- --standard scorm2004-4 --scope les-1 --out pakketten
  npm run scorm -- --standard thin-scorm12 --scope cursus --content-url https://cursus.example.nl/lms.html --allow-origin https://leren.example.nl

Weet je niet wat je leeromgeving aankan? Begin met scorm12.
De slaaggrens van de eindtoets kies je niet hier: die staat in content/nl/cursus.yaml.
Bij de pakketten staat SHA256SUMS. Daarmee controleer je of een bestand heel is aangekomen.
`;

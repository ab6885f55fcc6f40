// Instellingen van deze kopie van de cursus. In een pakket voor een leeromgeving vervangt `npm run scorm` dit bestand.
//
// Staat de cursus op jouw website, en is in een leeromgeving alleen een dun pakket geplaatst? Zet dan het adres van die
// leeromgeving in de lijst, zonder pad erachter: ['https://leren.example.nl']. Wie niet in de lijst staat, krijgt niets
// te zien van wat een cursist doet. Laat de webserver dit bestand niet lang bewaren (Cache-Control: no-cache).
window.samenScherpPackage = { allowedOrigins: [] };

/** Words around a video. */
export const videoText = {
  play: (title: string) => `Speel video af: ${title}`,
  kind: 'Video',
  privacy:
    'Deze video staat op YouTube. Pas als je op afspelen klikt, maakt je browser verbinding met YouTube (Google). Dan gelden hun privacyregels.',
  allowed: 'Je koos dat video’s van YouTube op dit apparaat meteen mogen laden.',
  always: 'Niet meer vragen op dit apparaat',
  askAgain: 'Vraag het weer',
  out: 'Bekijk op YouTube',
  newTab: ' (opent in een nieuw tabblad)',
  blocked: 'De video laadt niet op dit netwerk.',
  blockedHelp:
    'Misschien houdt je organisatie YouTube tegen. Dat geeft niet: de tekst bij deze video staat hieronder open. Je kunt de video ook later bekijken, op een ander netwerk.',
  toText: 'Naar de tekst bij deze video',
  captions: 'Ondertiteling',
  captionsLabel: 'Nederlands',
} as const;

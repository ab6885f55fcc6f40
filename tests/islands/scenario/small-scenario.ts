import type { FeedbackTiming, Scenario, Scene } from '../../../src/domain/scenario.ts';

const say = (html: string) => ({ kind: 'narration', html: `<p>${html}</p>`, roles: [] }) as const;

/** Three moments in a row, two choices each: `goed` lifts trust, `grens` crosses a line. */
export function smallScenario(timing: FeedbackTiming = 'direct'): Scenario {
  const ids = ['een', 'twee', 'drie'];
  return {
    id: 'klein',
    title: 'Het derde overleg',
    intro: '<p>Een overleg.</p>',
    minutes: 5,
    timing,
    contentNote: '<p>Er valt een dreigend woord.</p>',
    roles: { opsporing: 'Je loopt mee.', liaison: 'Je verbindt.', 'zorg-onderwijs': 'Je begeleidt.' },
    people: [{ name: 'Esra', role: 'voorzitter', wants: 'vandaag een besluit' }],
    meters: [
      { id: 'vertrouwen', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' },
      { id: 'uren', name: 'Uren', start: 2, min: -5, max: 10, unit: 'uur' },
    ],
    start: 'een',
    scenes: ids.map(
      (id, index): Scene => ({
        id,
        title: `Moment ${id}`,
        setting: '',
        blocks: [say(`Dit is ${id}.`)],
        question: 'Wat doe jij nu?',
        choices: [
          {
            id: 'goed',
            text: `Goed bij ${id}`,
            effects: { vertrouwen: 1 },
            crossesLine: false,
            consequence: [say(`Gevolg van goed bij ${id}.`)],
            next: ids[index + 1] ?? null,
          },
          {
            id: 'grens',
            text: `Over de grens bij ${id}`,
            effects: { vertrouwen: -2, uren: -3 },
            crossesLine: true,
            consequence: [say(`Gevolg van grens bij ${id}.`)],
            next: ids[index + 1] ?? null,
          },
        ],
      }),
    ),
    endings: [
      {
        id: 'stil',
        title: 'Stilgelegd',
        tone: 'harmful',
        condition: { kind: 'compare', left: 'grens', op: '>=', value: 1 },
        blocks: [say('Het ligt stil.')],
      },
      { id: 'goed', title: 'Het werkt', tone: 'strong', condition: null, blocks: [say('Het werkt.')] },
    ],
    debrief: [{ text: '<p>Waar zei je nee?</p>', objectives: ['1.2'] }],
  };
}

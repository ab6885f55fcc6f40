import type { FollowUp, FollowUpCard, TransferKind } from '../../../src/domain/follow-up.ts';
import type { CardLesson } from '../../../src/islands/follow-up/MakePlan.tsx';

const card = (afterDays: number, title: string, kind: TransferKind): FollowUpCard => ({
  id: `dag-${afterDays}`,
  title,
  afterDays,
  minutes: 5,
  recall: [
    {
      id: 'stappen',
      question: 'Welke <em>vier</em> stappen?',
      answer: '<p>Zien, zeggen, vragen, vastleggen.</p>',
    },
  ],
  // The one objective of the small bank.
  objectives: ['1.1'],
  transfer: { kind, task: '<p>Kies één taak.</p>' },
});

/** One card of each kind. */
export const cards = [
  card(1, 'Morgen', 'plan'),
  card(7, 'Over een week', 'look-back'),
  card(30, 'Over een maand', 'look-ahead'),
];

export const followUp: FollowUp = {
  competences: [
    { id: 'spanning', text: 'Ik herken spanning.' },
    { id: 'taal', text: 'Ik gebruik taal waarin elke partner zich herkent.' },
  ],
  cards,
};

export const lessons: readonly CardLesson[] = [1, 2].map((number) => ({
  id: `les-${number}`,
  number,
  title: `Titel ${number}`,
  tasks: { opsporing: '<p>Bel.</p>', liaison: '<p>Vraag.</p>', 'zorg-onderwijs': '<p>Schrijf.</p>' },
  hasScenario: true,
  exercise: 'Samen kijken',
}));

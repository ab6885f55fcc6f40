import type {
  CategorizeQuestion,
  ChoiceQuestion,
  EstimateQuestion,
  FillInQuestion,
  MatchQuestion,
  OpenQuestion,
  OrderQuestion,
} from '../../../src/domain/quiz.ts';

const base = { objective: '1.1', hints: ['Kijk naar de taak.'], asksCertainty: false };

export const single: ChoiceQuestion = {
  ...base,
  id: 'tempo',
  type: 'single',
  prompt: 'Wat speelt hier <em>vooral</em>?',
  asksCertainty: true,
  options: [
    {
      id: 'a',
      text: 'Een verschil in tempo.',
      correct: true,
      feedback: '<p>Beide doelen kunnen kloppen.</p>',
    },
    { id: 'b', text: 'Te weinig inzet.', correct: false, feedback: '<p>Je vult een motief in.</p>' },
    { id: 'c', text: 'Een ruzie.', correct: false, feedback: '<p>Het hoort bij hun taken.</p>' },
  ],
};

export const trueFalse: ChoiceQuestion = {
  ...base,
  id: 'spanning',
  type: 'true-false',
  prompt: 'Spanning is een mislukking.',
  options: [
    { id: 'a', text: 'Waar', correct: false, feedback: '<p>Spanning past bij taken.</p>' },
    { id: 'b', text: 'Niet waar', correct: true, feedback: '<p>Spanning is normaal.</p>' },
  ],
};

export const multi: ChoiceQuestion = {
  ...base,
  id: 'legitimiteit',
  type: 'multi',
  prompt: 'Wanneer komt de legitimiteit onder druk?',
  options: [
    { id: 'a', text: 'Via een ander.', correct: true, feedback: '<p>Zo omzeil je een grens.</p>' },
    { id: 'b', text: 'Niemand beslist.', correct: true, feedback: '<p>Taken lopen door elkaar.</p>' },
    { id: 'c', text: 'Beroepsgeheim.', correct: false, feedback: '<p>Die grens hoort te werken.</p>' },
    { id: 'd', text: 'Openlijk oneens.', correct: false, feedback: '<p>Dat mag.</p>' },
  ],
};

export const order: OrderQuestion = {
  ...base,
  id: 'stappen',
  type: 'order',
  prompt: 'Zet de stappen in volgorde.',
  items: [
    { id: 'a', text: 'Zien' },
    { id: 'b', text: 'Zeggen' },
    { id: 'c', text: 'Vragen' },
    { id: 'd', text: 'Vastleggen' },
  ],
  feedback: '<p>Eerst merken.</p>',
};

export const match: MatchQuestion = {
  ...base,
  id: 'koppels',
  type: 'match',
  prompt: 'Wie doet wat?',
  pairs: [
    { id: 'a', left: 'Politie', right: 'Opsporen' },
    { id: 'b', left: 'School', right: 'Leren' },
    { id: 'c', left: 'Zorg', right: 'Helpen' },
  ],
  feedback: '<p>Ieder een eigen opdracht.</p>',
};

export const categorize: CategorizeQuestion = {
  ...base,
  id: 'groepen',
  type: 'categorize',
  prompt: 'Waar gaat het over?',
  categories: [
    { id: 'doel', label: 'Doel' },
    { id: 'werk', label: 'Werkwijze' },
  ],
  items: [
    { id: 'a', text: 'Wij genezen.', category: 'doel' },
    { id: 'b', text: 'Wij bellen.', category: 'werk' },
  ],
  feedback: '<p>Kijk naar de bron.</p>',
};

export const estimate: EstimateQuestion = {
  ...base,
  id: 'procent',
  type: 'estimate',
  prompt: 'Hoeveel procent?',
  min: 0,
  max: 100,
  step: 5,
  unit: 'procent',
  answer: { value: 40, margin: 5 },
  bands: [],
  feedback: '<p>Bijna de helft.</p>',
};

export const selfEstimate: EstimateQuestion = {
  ...base,
  id: 'uren',
  type: 'estimate',
  prompt: 'Hoeveel uur?',
  min: 0,
  max: 16,
  step: 0.5,
  unit: 'uur',
  answer: null,
  bands: [
    { from: 0, to: 4, feedback: '<p>Een begin.</p>' },
    { from: 5, to: 16, feedback: '<p>Veel ruimte.</p>' },
  ],
  feedback: '',
};

export const fillIn: FillInQuestion = {
  ...base,
  id: 'woord',
  type: 'fill-in',
  prompt: 'Een gedeeld … helpt.',
  accepted: ['doel', 'doelstelling'],
  feedback: '<p>Zonder doel geen richting.</p>',
};

export const open: OpenQuestion = {
  ...base,
  id: 'eigen',
  type: 'open',
  prompt: 'Wat zou jij zeggen?',
  model: '<p>Ik merk dat we anders kijken.</p>',
};

export const everyType = [
  single,
  trueFalse,
  multi,
  order,
  match,
  categorize,
  estimate,
  selfEstimate,
  fillIn,
  open,
] as const;

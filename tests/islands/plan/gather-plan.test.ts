import { describe, expect, it } from 'vitest';
import { gatherPlan, isEmpty, isPlanned, type KeptNotes } from '../../../src/islands/plan/gather-plan.ts';

const lesson = (number: number) => ({
  id: `les-${number}`,
  number,
  title: `Titel ${number}`,
  reflections: [{ id: 'denk', question: `Wat denk je bij ${number}?` }],
  tasks: { opsporing: '<p>Bel.</p>', liaison: '<p>Schrijf.</p>', 'zorg-onderwijs': '<p>Vraag.</p>' },
});
const source = { lessons: [lesson(1), lesson(2)], cards: [{ id: 'dag-1', title: 'Morgen' }] };

/** A device that holds these values, under the names of their kinds. */
const device = (values: Readonly<Record<string, string>>): KeptNotes => ({
  task: (lessonId) => values[`task/${lessonId}`] ?? '',
  plan: (id) => values[`plan/${id}`] ?? '',
  lessonOfCard: (cardId) => values[`card/${cardId}`] ?? '',
  route: 'zorg-onderwijs',
  reflection: (lessonId, id) => values[`reflection/${lessonId}/${id}`] ?? '',
});
const gather = (
  values: Readonly<Record<string, string>>,
  before: ReturnType<typeof gatherPlan> | null = null,
) => gatherPlan(source, device(values), before);

describe('gatherPlan', () => {
  it('is empty on a device that holds nothing', () => {
    expect(isEmpty(gather({}))).toBe(true);
  });

  it('shows the chosen task of a lesson with its plan, and no other', () => {
    const { tasks, notes } = gather({
      'task/les-2': 'liaison',
      'plan/les-2': '{"when":"maandag","action":"bel ik"}',
    });
    expect(tasks).toEqual([
      {
        id: 'les-2',
        heading: 'Les 2: Titel 2',
        path: 'lessen/les-2',
        task: '<p>Schrijf.</p>',
        route: 'liaison',
        chosen: true,
        plan: { when: 'maandag', action: 'bel ik' },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('shows what was written, with its question, and leaves the rest out', () => {
    expect(gather({ 'reflection/les-1/denk': 'Ik zei niets.' })).toEqual({
      tasks: [],
      notes: [
        {
          lessonId: 'les-1',
          heading: 'Les 1: Titel 1',
          path: 'lessen/les-1',
          notes: [{ id: 'denk', question: 'Wat denk je bij 1?', text: 'Ik zei niets.' }],
        },
      ],
    });
  });

  it('keeps a field that was emptied, and gives it back only until the page closes', () => {
    const before = gather({ 'reflection/les-1/denk': 'Weg ermee' });
    expect(gather({}, before).notes).toMatchObject([{ notes: [{ text: '' }] }]);
    expect(isEmpty(gather({}))).toBe(true);
  });

  it('keeps a task that was left out in sight, to choose it again', () => {
    const before = gather({ 'task/les-1': 'opsporing' });
    expect(gather({}, before).tasks).toMatchObject([
      { task: '<p>Bel.</p>', route: 'opsporing', chosen: false },
    ]);
  });

  it('never hides a plan of which the task is no longer chosen', () => {
    const { tasks } = gather({ 'plan/les-1': '{"when":"morgen","action":""}' });
    expect(tasks).toMatchObject([{ task: '', route: null, chosen: false, plan: { when: 'morgen' } }]);
  });

  it.each([
    ['the task of the route', {}, '<p>Vraag.</p>'],
    ['the task that was chosen in the lesson', { 'task/les-2': 'liaison' }, '<p>Schrijf.</p>'],
  ])('shows the plan of a follow-up card with %s', (_, chosen, task) => {
    const plan = { 'plan/dag-1': '{"when":"maandag","action":"bel ik"}', 'card/dag-1': 'les-2' };
    expect(gather({ ...plan, ...chosen }).tasks.at(-1)).toMatchObject({
      heading: 'Herhaling: Morgen',
      path: 'herhalen/dag-1',
      task,
      route: null,
      plan: { when: 'maandag', action: 'bel ik' },
    });
  });

  it('takes nothing for a task that is no route', () => {
    expect(isEmpty(gather({ 'task/les-1': 'ja' }))).toBe(true);
  });
});

describe('isPlanned', () => {
  const [task] = gather({ 'task/les-1': 'opsporing' }).tasks;
  if (!task) throw new Error('No task');

  it.each([
    ['a chosen task without a plan', { chosen: true }, true],
    ['a task left out, with half a plan', { chosen: false, plan: { when: '', action: 'bellen' } }, true],
    ['a task left out, without a plan', { chosen: false }, false],
  ] as const)('%s', (_, change, printed) => {
    expect(isPlanned({ ...task, ...change })).toBe(printed);
  });
});

import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/authoring/conditions.ts';
import { Notebook } from '../../src/authoring/notebook.ts';
import { readScenario } from '../../src/authoring/read-scenario.ts';
import { readMiniCourse } from './read-fixture.ts';

const MINI = readMiniCourse().find(({ path }) => path.endsWith('scenario.md'));

function read(...edits: readonly (readonly [string, string])[]) {
  const book = new Notebook();
  const text = edits.reduce((current, [from, to]) => current.replace(from, to), MINI?.text ?? '');
  const scenario = readScenario({ path: 'scenario.md', text }, 'les-1', book)?.scenario;
  return { scenario, codes: book.findings.map(({ code }) => code) };
}

describe('readScenario', () => {
  it('keeps a form of address and its initial on one line', () => {
    const { scenario } = read(
      ['Een overleg.', 'Een overleg over meneer K. en *mevrouw T.* thuis.'],
      ['een besluit', 'rust voor meneer K.'],
    );
    expect(scenario).toMatchObject({
      intro: '<p>Een overleg over meneer\u00a0K. en <em>mevrouw\u00a0T.</em> thuis.</p>',
      people: [{ wants: 'rust voor meneer\u00a0K.' }],
    });
  });

  it('reads the front matter', () => {
    const { scenario, codes } = read(['gevolgen: direct', 'gevolgen: per-twee\ninhoud: Er valt een *klap*.']);
    expect(codes).toEqual([]);
    expect(scenario).toMatchObject({
      id: 'mini',
      title: 'Het overleg',
      minutes: 5,
      timing: 'paired',
      contentNote: 'Er valt een <em>klap</em>.',
      intro: '<p>Een overleg.</p>',
      roles: { opsporing: 'Je spoort op.' },
      people: [{ name: 'Anouk', role: 'voorzitter', wants: 'een besluit' }],
      meters: [{ id: 'vertrouwen', name: 'Vertrouwen', start: 5, min: 0, max: 10, unit: '' }],
      start: 'stilte',
    });
  });

  it('reads a scene with its fields, and asks the usual question when it has none', () => {
    const { scenario } = read([
      '## De stilte {#stilte}\n',
      '## De stilte {#stilte}\nWaar: Dinsdag · kamer 2\nVraag: En nu?\n',
    ]);
    expect(scenario?.scenes[0]).toMatchObject({
      title: 'De stilte',
      setting: 'Dinsdag · kamer 2',
      question: 'En nu?',
    });
    expect(scenario?.scenes[1]).toMatchObject({ setting: '', question: 'Wat doe jij nu?' });
  });

  it('tells speech from narration, and keeps both for the roles that are named', () => {
    const { scenario, codes } = read([
      'Anouk kijkt op.',
      'Anouk kijkt op.\n\n{opsporing, liaison} Anouk: ‘Een **vraag**.’\n\n{zorg-onderwijs} Ze fluistert.',
    ]);
    expect(codes).toEqual([]);
    expect(scenario?.scenes[1]?.blocks).toEqual([
      { kind: 'narration', html: '<p>Anouk kijkt op.</p>', roles: [] },
      {
        kind: 'speech',
        person: 'Anouk',
        html: '‘Een <strong>vraag</strong>.’',
        roles: ['opsporing', 'liaison'],
      },
      { kind: 'narration', html: '<p>Ze fluistert.</p>', roles: ['zorg-onderwijs'] },
    ]);
  });

  it('reads speech directly under the heading as speech, not as a field', () => {
    const { scenario, codes } = read(['{#antwoord}\n\nAnouk kijkt op.', '{#antwoord}\nAnouk: ‘Ja.’']);
    expect(codes).toEqual([]);
    expect(scenario?.scenes[1]?.blocks).toEqual([
      { kind: 'speech', person: 'Anouk', html: '‘Ja.’', roles: [] },
    ]);
  });

  it('reads the effects of a choice, the crossed line among them', () => {
    const { scenario, codes } = read(['(vertrouwen -1)', '(vertrouwen −3, grens)']);
    expect(codes).toEqual([]);
    expect(scenario?.scenes[1]?.choices[1]).toEqual({
      id: 'b',
      text: 'Weglopen.',
      effects: { vertrouwen: -3 },
      crossesLine: true,
      consequence: [{ kind: 'narration', html: '<p>De deur valt dicht.</p>', roles: [] }],
      next: null,
    });
  });

  it('reads endings in their order, and the debrief with its objectives', () => {
    const { scenario } = read(['(doel 1.1)', '(doel 1.1, 1.2 en 1.3)']);
    expect(
      scenario?.endings.map(({ id, title, tone, condition }) => ({ id, title, tone, condition })),
    ).toEqual([
      {
        id: 'het-werkt',
        title: 'Het werkt',
        tone: 'strong',
        condition: { kind: 'compare', left: 'vertrouwen', op: '>=', value: 8 },
      },
      { id: 'stil', title: 'Stil', tone: 'mixed', condition: null },
    ]);
    expect(scenario?.debrief).toEqual([{ text: 'Wat zei je?', objectives: ['1.1', '1.2', '1.3'] }]);
  });
});

describe('parseCondition', () => {
  it('lets `en` bind tighter than `of`', () => {
    const compare = (left: string, op: string, value: number) => ({ kind: 'compare', left, op, value });
    expect(parseCondition('a <= 3 of b >= 2 en c = 0')).toEqual({
      kind: 'any',
      of: [compare('a', '<=', 3), { kind: 'all', of: [compare('b', '>=', 2), compare('c', '=', 0)] }],
    });
  });

  it.each(['', 'a', 'a >= ', 'a >= 1 en', 'a == 1', 'a >= 1 and b >= 1'])('refuses %o', (text) => {
    expect(parseCondition(text)).toBeNull();
  });
});

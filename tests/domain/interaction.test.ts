import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correctAnswer } from '../../src/domain/answer.ts';
import { toInteraction } from '../../src/domain/interaction.ts';
import { toScenarioInteraction } from '../../src/domain/scenario-interaction.ts';
import { scoreAnswer } from '../../src/domain/score-answer.ts';
import {
  aMulti,
  anId,
  anOpen,
  anyAnswerTo,
  aQuestion,
  aRole,
  aScenario,
  aScoredQuestion,
  aSelfEstimate,
} from './arbitraries.ts';

it('names lesson and question in an id that every standard accepts', () => {
  const aCase = aQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question)));
  fc.assert(
    fc.property(aCase, ([question, answer]) => {
      const { id } = toInteraction('les-1', question, answer, scoreAnswer(question, answer));
      expect(id).toBe(`les-1_${question.id}`);
      expect(id).toMatch(/^[a-z0-9_-]+$/);
    }),
  );
});

it('never carries a word of an open answer', () => {
  fc.assert(
    fc.property(anOpen, (question) => {
      const secret = 'meneer K. uit Lindervoort';
      const interaction = toInteraction('les-1', question, [secret], scoreAnswer(question, [secret]));
      expect(interaction).toMatchObject({ response: [], correct: [], result: 'neutral' });
      expect(JSON.stringify(interaction)).not.toContain('Lindervoort');
    }),
  );
});

it('reports the right answer as correct, with the prompt in plain words', () => {
  fc.assert(
    fc.property(aScoredQuestion, (question) => {
      const right = correctAnswer(question);
      expect(toInteraction('les-1', question, right, scoreAnswer(question, right))).toMatchObject({
        type: question.type,
        description: 'Wat doe je?',
        response: right,
        correct: right,
        result: 'correct',
        objective: '1.1',
      });
    }),
  );
});

it('reports half points as incorrect and an estimate of oneself as neutral', () => {
  fc.assert(
    fc.property(aMulti, aSelfEstimate, (multi, estimate) => {
      const half = { points: 0.5, verdict: 'partly', parts: {} } as const;
      expect(toInteraction('les-1', multi, ['a'], half).result).toBe('incorrect');
      const neutral = toInteraction('les-1', estimate, ['7'], scoreAnswer(estimate, ['7']));
      expect(neutral).toMatchObject({ response: ['7'], correct: [], result: 'neutral' });
    }),
  );
});

it('tells of a scenario each choice that it has, with its scene, up to the first that it has not', () => {
  const aPath = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), anId), { maxLength: 6 });
  fc.assert(
    fc.property(aScenario, aRole, aPath, (scenario, role, path) => {
      const { response, ...rest } = toScenarioInteraction('les-1', scenario, { role, path });
      expect(rest).toEqual({
        id: 'les-1_casus',
        type: 'scenario',
        description: 'Verhaal',
        correct: [],
        result: 'neutral',
        objective: '',
        latency: null,
      });
      let scene: string | null | undefined = scenario.start;
      for (const [index, token] of response.entries()) {
        expect(token).toBe(`${scene}.${path[index]}`);
        scene = scenario.scenes
          .find(({ id }) => id === scene)
          ?.choices.find(({ id }) => id === path[index])?.next;
      }
      const offered = scenario.scenes.find(({ id }) => id === scene)?.choices.map(({ id }) => id) ?? [];
      expect(offered).not.toContain(path[response.length]);
    }),
  );
});

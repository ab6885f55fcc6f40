import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correctAnswer } from '../../src/domain/answer.ts';
import { toInteraction } from '../../src/domain/interaction.ts';
import { scoreAnswer } from '../../src/domain/score-answer.ts';
import { aMulti, anOpen, anyAnswerTo, aQuestion, aScoredQuestion, aSelfEstimate } from './arbitraries.ts';

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

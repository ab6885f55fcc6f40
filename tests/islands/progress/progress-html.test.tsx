import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LessonEnd } from '../../../src/islands/progress/LessonEnd.tsx';
import { listOpenWork } from '../../../src/islands/progress/list-open-work.ts';
import { StepStrip } from '../../../src/islands/progress/StepStrip.tsx';
import { SaveNotice } from '../../../src/islands/save/SaveNotice.tsx';
import { firstLesson, secondLesson } from '../small-outline.ts';

describe('StepStrip on the server', () => {
  const html = render(<StepStrip lesson={firstLesson} />);

  it('says in words where the learner is, and leads to every step', () => {
    expect(html).toContain('Stap 1 van 3');
    for (const { id } of firstLesson.steps) expect(html).toContain(`href="#${id}"`);
  });

  it('marks one step as the current one and none as done', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).not.toContain('gedaan');
  });
});

describe('LessonEnd on the server', () => {
  const html = render(<LessonEnd lesson={firstLesson} next={[{ ...secondLesson, routes: '' }]} />);

  it('lists what is open with a link to each, and lets the learner go on all the same', () => {
    expect(html).toContain('href="#vraag-a"');
    expect(html).toContain('Check – nog 2 vragen');
    expect(html).toContain('href="/lessen/les-1/casus"');
    expect(html).toContain('href="/lessen/les-2"');
  });

  it('leads to all lessons after the last one', () => {
    const last = render(<LessonEnd lesson={firstLesson} next={[]} />);
    expect(last).not.toContain('Volgende les');
    expect(last).toContain('Naar alle lessen');
  });
});

describe('listOpenWork', () => {
  const status = { status: 'busy', scenarioOpen: true, stepsDone: [], minutesLeft: 5 } as const;

  it('leads to the first question of a step that is still open', () => {
    expect(listOpenWork(firstLesson, { ...status, openQuestions: ['b'] })).toEqual([
      { step: 'Check', count: 1, questionId: 'b' },
    ]);
  });

  it('is empty when every question was checked', () => {
    expect(listOpenWork(firstLesson, { ...status, openQuestions: [] })).toEqual([]);
  });
});

describe('SaveNotice on the server', () => {
  it('is a status that stands empty, so that what comes later is announced', () => {
    expect(render(<SaveNotice memoryOnly="Niet bewaard." />)).toBe(
      '<p class="save-notice" role="status"></p>',
    );
  });
});

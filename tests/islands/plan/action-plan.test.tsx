import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ActionPlan } from '../../../src/islands/plan/ActionPlan.tsx';
import { TaskPlan } from '../../../src/islands/plan/TaskPlan.tsx';

describe('the action plan, as HTML', () => {
  const page = render(<ActionPlan lessons={[]} cards={[]} />);

  it('does not call the plan empty before the device was asked', () => {
    expect(page).toContain('Mijn actieplan</h1>');
    expect(page).not.toContain('leeg');
  });

  it('says where the plan stays, and has its live region empty', () => {
    expect(page).toContain('Je actieplan blijft op dit apparaat.');
    expect(page).toMatch(/<p class="notice-line" role="status"><\/p>/);
  });
});

describe('a task with its plan', () => {
  const html = render(
    <TaskPlan
      id="les-1"
      heading="Les 1: Titel"
      path="lessen/les-1"
      task="<p>Bel.</p>"
      route="liaison"
      chosen
      plan={{ when: 'maandag', action: '' }}
    />,
  );

  it('tells with both fields that the text stays here, and what to fill in', () => {
    const fields = [...html.matchAll(/<textarea [^>]*aria-describedby="([^"]+)"/g)].map(([, ids = '']) =>
      ids.split(' '),
    );
    expect(fields).toHaveLength(2);
    for (const ids of fields) {
      for (const id of ids) expect(html).toContain(`id="${id}"`);
      const privacy = ids.find((id) => id.endsWith('privacy'));
      expect(html).toContain(
        `id="${privacy}">Noem geen namen of casusgegevens. Je tekst blijft op dit apparaat.<`,
      );
    }
  });

  it('has on paper only what was filled in', () => {
    expect(html).toContain('<p class="on-paper"><b>Als </b>maandag</p>');
    expect(html).not.toContain('<b>dan');
  });
});

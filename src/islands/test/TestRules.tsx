import type { FinalTestSettings } from '../../domain/final-test.ts';
import { servedTestText } from '../../i18n/nl-test-served.ts';

/** How the test works. Never changes once the page is made, so it travels as HTML only. */
export function TestRules({ settings }: { readonly settings: FinalTestSettings }) {
  const { title, rules, again } = servedTestText;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {[...rules, again(settings.resits, settings.waitHours)].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

import { useState } from 'preact/hooks';
import { settingsText } from '../../i18n/nl-settings.ts';
import { plainList } from '../progress/plain-list.ts';
import { describeKept, type Kept, type KeptSource, listOwnTexts } from './describe-kept.ts';

const text = settingsText.kept;

/** What stands on this device, in counts. Own texts are drawn only for who opens them: somebody may be looking along. */
export function KeptOverview({ kept, source }: { readonly kept: Kept; readonly source: KeptSource }) {
  const [open, setOpen] = useState(false);
  const texts = listOwnTexts(kept.own, source);
  return (
    <section aria-labelledby="bewaard-kop">
      <h2 id="bewaard-kop">{text.title}</h2>
      {kept.inLms && <p>{text.inLms}</p>}
      <dl class="kept">
        {describeKept(kept).map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {texts.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.read}</summary>
          {open && (
            <ul class="own-texts" {...plainList}>
              {texts.map(({ key, where, text: written }) => (
                <li key={key}>
                  <b class="small">{where}</b>
                  <p>{written}</p>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </section>
  );
}

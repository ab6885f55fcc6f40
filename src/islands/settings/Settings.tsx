import { useEffect, useRef, useState } from 'preact/hooks';
import { settingsText } from '../../i18n/nl-settings.ts';
import { forgetPages, keepsPages } from '../../offline/kept-pages.ts';
import {
  eraseDevice,
  keepsCopyForLms,
  progressIsInLms,
  readOwnTexts,
  readProgress,
} from '../../stores/kept-here.ts';
import { $setting, SETTINGS, type Setting } from '../../stores/settings.ts';
import { EraseButton } from '../ask/EraseButton.tsx';
import type { Kept, KeptSource } from './describe-kept.ts';
import { KeptOverview } from './KeptOverview.tsx';
import { SaveToFile } from './SaveToFile.tsx';
import { SettingField } from './SettingField.tsx';
import { TakeFromFile } from './TakeFromFile.tsx';

const NAMES = Object.keys(SETTINGS) as Setting[];

interface Props extends KeptSource {
  /** Id of the course. */
  readonly course: string;
}

/** All that a learner can set, see, take along and erase. What this device holds is drawn once the device was asked. */
export function Settings({ course, ...source }: Props) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [erased, setErased] = useState('');
  const eraseHeading = useRef<HTMLHeadingElement>(null);
  const read = async () => setKept(readKept(await keepsPages(window)));
  useEffect(() => {
    read();
    // Another tab wrote, or the page came back from the browser's cache.
    for (const event of ['storage', 'pageshow']) addEventListener(event, read);
    return () => {
      for (const event of ['storage', 'pageshow']) removeEventListener(event, read);
    };
  }, []);

  async function erase() {
    eraseHeading.current?.focus();
    const isGone = eraseDevice();
    await forgetPages(window);
    const now = readKept(await keepsPages(window));
    setKept(now);
    const { erased: all, erasedInLms, notConfirmed, pagesComeBack, pagesStay } = settingsText.erase;
    const sentence = isGone ? (now.inLms ? erasedInLms : all) : notConfirmed;
    if (isGone && now.pages) setErased(pagesStay);
    else setErased(kept?.pages ? `${sentence} ${pagesComeBack}` : sentence);
  }

  return (
    <div class="settings">
      <section aria-labelledby="uiterlijk-kop">
        <h2 id="uiterlijk-kop">{settingsText.look}</h2>
        <p>{settingsText.lookHelp}</p>
        {NAMES.map((name) => (
          <SettingField key={name} name={name} onChoose={read} />
        ))}
      </section>
      {kept && (
        <>
          <KeptOverview kept={kept} source={source} />
          <section aria-labelledby="bestand-kop">
            <h2 id="bestand-kop">{settingsText.save.title}</h2>
            <SaveToFile course={course} inLms={kept.inLms} />
            {!kept.inLms && <TakeFromFile course={course} kept={kept} onTaken={read} />}
          </section>
          <section aria-labelledby="wissen-kop">
            <h2 id="wissen-kop" tabIndex={-1} ref={eraseHeading}>
              {settingsText.erase.title}
            </h2>
            <p>{kept.inLms ? settingsText.erase.inLms : settingsText.erase.local}</p>
            <p class="notice-line" role="status">
              {erased}
            </p>
            <EraseButton id="wissen" words={settingsText.erase.words} onErase={erase} />
          </section>
        </>
      )}
    </div>
  );
}

function readKept(pages: boolean): Kept {
  return {
    inLms: progressIsInLms(),
    progress: readProgress(),
    own: readOwnTexts(),
    settings: NAMES.filter((name) => $setting(name).get() !== '').length,
    copyForLms: keepsCopyForLms(),
    pages,
  };
}

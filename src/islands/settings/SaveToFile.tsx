import { useRef, useState } from 'preact/hooks';
import { settingsText } from '../../i18n/nl-settings.ts';
import { makeProgressFile } from '../../stores/progress-file.ts';
import { localDay } from '../follow-up/days.ts';
import { saveFile } from '../progress/save-file.ts';

const text = settingsText.save;

/** Saves progress as a file; own texts only for who asks for them. In: the course's id. */
export function SaveToFile({ course, inLms }: { readonly course: string; readonly inLms: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState('');

  function save() {
    const day = localDay(Date.now());
    const name = text.file(day);
    saveFile(name, 'application/json', makeProgressFile(course, day, box.current?.checked === true));
    setNote(text.made(name));
  }

  return (
    <>
      <p>{inLms ? text.helpLms : text.help}</p>
      <div>
        <label class="chk" for="met-teksten">
          <input
            type="checkbox"
            id="met-teksten"
            autocomplete="off"
            aria-describedby="met-teksten-hulp"
            ref={box}
          />
          {text.withTexts}
        </label>
        <p class="small muted" id="met-teksten-hulp">
          {text.withTextsHelp}
        </p>
      </div>
      <p>
        <button class="btn" type="button" onClick={save}>
          {text.button}
        </button>
      </p>
      <p class="small" role="status">
        {note}
      </p>
    </>
  );
}

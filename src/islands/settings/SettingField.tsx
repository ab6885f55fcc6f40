import { useEffect, useRef } from 'preact/hooks';
import { settingsText } from '../../i18n/nl-settings.ts';
import { $setting, type Setting } from '../../stores/settings.ts';
import { byItself, showSetting } from './show-setting.ts';

/** One setting as a group of radios, which are set once the page knows what was chosen. What is chosen works at once. */
export function SettingField({ name, onChoose }: { readonly name: Setting; readonly onChoose: () => void }) {
  const { legend, help, choices } = settingsText.fields[name];
  const [[standard]] = choices;
  const box = useRef<HTMLFieldSetElement>(null);

  function choose(value: string) {
    $setting(name).set(value === (byItself(name) || standard) ? '' : value);
    onChoose();
  }

  useEffect(() => {
    const radio = (value: string) =>
      box.current?.querySelector<HTMLInputElement>(value === '' ? ':checked' : `[value="${value}"]`);
    // Ticked before the island woke.
    const early = radio('')?.value;
    if (early) choose(early);
    return $setting(name).subscribe((kept) => {
      const chosen = radio(kept || byItself(name) || standard);
      if (chosen) chosen.checked = true;
      showSetting(name, kept);
    });
  }, []);

  return (
    <fieldset class="pref" ref={box} aria-describedby={help ? `${name}-hulp` : undefined}>
      <legend>{legend}</legend>
      {help && (
        <p class="small muted" id={`${name}-hulp`}>
          {help}
        </p>
      )}
      <div>
        {choices.map(([value, label, hint]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              // The page puts back what was kept, not what the browser remembers of the form.
              autocomplete="off"
              onChange={() => choose(value)}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../quiz/Icon.tsx';

/** What is still to be filled in. */
export interface Missing {
  /** The note beside the control where that is done. */
  readonly at: string;
  readonly say: string;
}

/** What a form misses, for the notes beside its controls. */
export const MissingContext = createContext<Missing | null>(null);

/** Id of the note, for the `aria-describedby` of its control or group of controls. */
export function missingId(at: string): string {
  return `mist-${at}`;
}

/** Says what is missing, where it is missing; empty until then. */
export function MissingNote({ at }: { readonly at: string }) {
  const missing = useContext(MissingContext);
  const here = missing?.at === at;
  return (
    <p class="err" id={missingId(at)}>
      {here && <Icon name="almost" />}
      {here && missing.say}
    </p>
  );
}

/** Moves the focus to the control that a note describes, of a group to its first. In: the form. */
export function focusMissing(form: HTMLElement, at: string): void {
  const described = form.querySelector<HTMLElement>(`[aria-describedby~="${missingId(at)}"]`);
  (described?.querySelector('input') ?? described)?.focus();
}

const PATHS = {
  good: 'M20 6 9 17l-5-5',
  /** Also for what is still missing. */
  almost: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v6M12 16.5v.5',
  retry: 'M9 8H5V4M5 8a8 8 0 1 1-1 6',
  neutral: 'M4 5h16v11H9l-5 4z',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text; the words beside it say the same. In: `name`. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

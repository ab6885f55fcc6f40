interface WhereKeptProps {
  readonly kept: string;
  /** The same where storage is refused, and without JavaScript. */
  readonly lost: string;
}

/** What becomes of a text that is typed here: the style sheet shows what is true of this browser. For the server only. */
export function WhereKept({ kept, lost }: WhereKeptProps) {
  return (
    <>
      <span class="if-kept">{kept}</span>
      <span class="if-lost">{lost}</span>
    </>
  );
}

import type { TransferKind } from '../../domain/follow-up.ts';
import { followUpText } from '../../i18n/nl-follow-up.ts';
import { pageHref } from '../progress/page-href.ts';

interface Props {
  readonly kind: TransferKind;
  readonly done: boolean;
  readonly openItems: number;
  readonly saved: boolean;
}

const text = followUpText.end;

/** The end of a card: what is still open, or that it is done, and the way back. */
export function CardEnd({ kind, done, openItems, saved }: Props) {
  return (
    <section class="card" aria-labelledby="kaart-einde-kop">
      <h2 id="kaart-einde-kop">{text.title}</h2>
      <p>{done ? text.done : text.open}</p>
      {!done && (
        <>
          <ul>
            {openItems > 0 && <li>{text.items(openItems)}</li>}
            {!saved && <li>{text.transfer[kind]}</li>}
          </ul>
          <p>{text.noHurry}</p>
        </>
      )}
      <p>
        <a class={done ? 'btn' : 'btn quiet'} href={pageHref('herhalen')}>
          {text.overview}
        </a>
      </p>
    </section>
  );
}

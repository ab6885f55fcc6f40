import { searchText } from '../../i18n/nl-search.ts';
import { pageHref } from '../progress/page-href.ts';
import { plainList } from '../progress/plain-list.ts';
import type { Hit, Hits } from './find-hits.ts';

/** The results as links, or what to try when there are none. */
export function Results({ hits }: { readonly hits: Hits }) {
  if (hits.count === 0) {
    return (
      <div class="no-hits">
        <p>{searchText.advice}</p>
        <ul>
          {searchText.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
          <li>
            <a href={pageHref('begrippen')}>{searchText.glossary}</a>
          </li>
        </ul>
      </div>
    );
  }
  return (
    <ol class="hits" {...plainList}>
      {hits.shown.map((hit) => (
        <HitItem key={hit.url} hit={hit} />
      ))}
    </ol>
  );
}

function HitItem({ hit }: { readonly hit: Hit }) {
  return (
    <li>
      <a href={hit.url}>
        <span class="eyebrow">{hit.label}</span> <span class="hit-title">{hit.title}</span>
      </a>
      <p class="small">{hit.excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
    </li>
  );
}

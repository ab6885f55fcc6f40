import { useRef } from 'preact/hooks';
import { searchText } from '../../i18n/nl-search.ts';
import { useWake } from '../early/use-wake.ts';
import { Results } from './Results.tsx';
import { type Outcome, queryInAddress, useSearch } from './use-search.ts';

/** The search page: a field, what came of it in words, and the results. Nothing is loaded before something is asked. */
export function Search() {
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, search] = useSearch();
  useWake(root, {
    // What was typed early goes before what the address holds.
    wake: () => {
      const input = field.current;
      if (input === null) return;
      input.value ||= queryInAddress();
      search(input.value, true);
    },
  });

  return (
    <div class="search" ref={root}>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            search(field.current?.value ?? '', true);
          }}
        >
          <label for="zoekveld">{searchText.label}</label>
          <div class="search-row">
            <input
              type="search"
              id="zoekveld"
              autocomplete="off"
              autocapitalize="none"
              enterkeyhint="search"
              aria-describedby="zoekveld-hulp"
              ref={field}
              onInput={(event) => search(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                // Not every browser does it by itself, and the one that does would say so twice.
                event.preventDefault();
                event.currentTarget.value = '';
                search('');
              }}
            />
            <button class="btn" type="submit">
              {searchText.button}
            </button>
          </div>
          <p class="small muted" id="zoekveld-hulp">
            {searchText.help}
            <span class="with-keys">{searchText.helpKeys}</span>
          </p>
        </form>
      </search>
      <p class="search-said" role="status">
        {wordsFor(outcome)}
      </p>
      {outcome !== null && outcome !== 'broken' && <Results hits={outcome} />}
    </div>
  );
}

function wordsFor(outcome: Outcome): string {
  if (outcome === null) return '';
  if (outcome === 'broken') return searchText.broken;
  const { query, count, shown } = outcome;
  if (count === 0) return searchText.none(query);
  return searchText.found(count, query) + (shown.length < count ? searchText.shown(shown.length) : '');
}

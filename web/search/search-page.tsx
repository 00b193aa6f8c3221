import { useSearchParams } from 'wouter';
import { usePageTitle } from '../part/page-title.js';
import { DaysHint } from './days-hint.js';
import { KindChoice } from './kind-choice.js';
import { addressOf, wantedIn } from './search-address.js';
import type { Wanted } from './search-address.js';
import { SearchForm } from './search-form.js';
import { SearchHits } from './search-hits.js';
import './search.css';

/** What in the graph answers to a few words, of all kinds or of chosen ones. */
export function SearchPage() {
  const [address, setAddress] = useSearchParams();
  const wanted = wantedIn(address);
  const { text, kinds } = wanted;
  const isAsked = text.trim() !== '';
  usePageTitle(isAsked ? `Search: ${text}` : 'Search');
  const want = (next: Wanted) => {
    setAddress(addressOf(next));
  };
  return (
    <>
      <h1>{isAsked ? `Search: ${text}` : 'Search'}</h1>
      <SearchForm
        key={text}
        text={text}
        onAsk={(asked) => {
          want({ text: asked, kinds });
        }}
      />
      <KindChoice
        chosen={kinds}
        onChoose={(chosen) => {
          want({ text, kinds: chosen });
        }}
      />
      {isAsked ? (
        <>
          <DaysHint text={text} />
          <SearchHits key={addressOf(wanted).toString()} wanted={wanted} />
        </>
      ) : (
        <p className="quiet">
          Names, codes, titles and descriptions are searched, and the first and last days of periods
          and editions: try “SSAE 18”, “privacy” or “2026-09”.
        </p>
      )}
    </>
  );
}

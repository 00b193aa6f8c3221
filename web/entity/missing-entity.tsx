import { Link } from 'wouter';
import { textOfSlug } from './slug-text.js';
import { SuggestedEntities } from './suggested-entities.js';

/** Says that there is no such entity, and what else might have been meant. */
export function MissingEntity({ slug }: { readonly slug: string }) {
  const text = textOfSlug(slug);
  return (
    <>
      <h1>Nothing has this name</h1>
      <p>
        The graph knows nothing by the name <code>{slug}</code>. Editions and periods are known for
        three years before and after today.
      </p>
      <SuggestedEntities words={text.split(' ')} />
      <p>
        <Link href={`/search?${new URLSearchParams({ text }).toString()}`}>Search the graph</Link>{' '}
        or look at <Link href="/reports">all reports</Link>.
      </p>
    </>
  );
}

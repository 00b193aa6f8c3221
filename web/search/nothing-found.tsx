/** Says that nothing was found, and what to try instead. */
export function NothingFound({ isLimited }: { readonly isLimited: boolean }) {
  return (
    <div role="status">
      <p>
        <strong>Nothing was found.</strong>
      </p>
      <ul>
        <li>All words must be found in one entity: leave some out.</li>
        {isLimited && <li>Only some kinds are looked for: choose all kinds.</li>}
        <li>Words may be cut short, and codes written without spaces: “confid”, “SSAE18”.</li>
        <li>
          Facts and open questions are not searched: look at the page of the report that they are
          about.
        </li>
      </ul>
    </div>
  );
}

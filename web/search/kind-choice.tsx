import type { EntityKind } from '../generated/graphql.js';
import { titleOf } from '../part/words.js';
import { KINDS } from './search-address.js';

interface KindChoiceProps {
  readonly chosen: readonly EntityKind[];
  readonly onChoose: (kinds: readonly EntityKind[]) => void;
}

/** Lets readers look for some kinds of entities only. */
export function KindChoice({ chosen, onChoose }: KindChoiceProps) {
  return (
    <fieldset className="kind-choice">
      <legend>Only these kinds</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target }) => {
              onChoose(target.checked ? [...chosen, kind] : chosen.filter((each) => each !== kind));
            }}
          />
          {titleOf(kind)}
        </label>
      ))}
      {chosen.length > 0 && (
        <button
          type="button"
          onClick={() => {
            onChoose([]);
          }}
        >
          All kinds
        </button>
      )}
    </fieldset>
  );
}

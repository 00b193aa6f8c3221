import { wordsOf } from '../part/words.js';
import type { LinkGroup, Way } from './link-group.js';

interface LinkFilterProps {
  readonly groups: readonly LinkGroup[];
  /** The keys of those that are shown; null for all. */
  readonly only: readonly string[] | null;
  readonly onChoose: (only: readonly string[] | null) => void;
}

const WAYS: readonly { readonly way: Way; readonly words: string }[] = [
  { way: 'OUT', words: 'Outgoing' },
  { way: 'IN', words: 'Incoming' },
];

/** Which links are shown: all of one direction, or those of single predicates. */
export function LinkFilter({ groups, only, onChoose }: LinkFilterProps) {
  const all = groups.map(({ key }) => key);
  const chosen = new Set(only ?? all);

  function set(keys: readonly string[], isOn: boolean) {
    const next = all.filter((key) => (keys.includes(key) ? isOn : chosen.has(key)));
    onChoose(next.length === all.length ? null : next);
  }

  return (
    <fieldset className="link-filter">
      <legend>Links shown</legend>
      {WAYS.map(({ way, words }) => {
        const ofWay = groups.filter((group) => group.way === way);
        const keys = ofWay.map(({ key }) => key);
        if (keys.length === 0) return null;
        return (
          <div key={way} role="group" aria-label={words}>
            <Choice
              label={words}
              count={ofWay.reduce((sum, { total }) => sum + total, 0)}
              state={stateOf(keys.filter((key) => chosen.has(key)).length, keys.length)}
              onChange={(isOn) => {
                set(keys, isOn);
              }}
            />
            {ofWay.map(({ key, predicate, total }) => (
              <Choice
                key={key}
                label={wordsOf(predicate)}
                count={total}
                state={chosen.has(key) ? 'ALL' : 'NONE'}
                onChange={(isOn) => {
                  set([key], isOn);
                }}
              />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

type State = 'ALL' | 'SOME' | 'NONE';

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly state: State;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, count, state, onChange }: ChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={state === 'ALL'}
        ref={(box) => {
          if (box !== null) box.indeterminate = state === 'SOME';
        }}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      {label} <span className="quiet">{count.toLocaleString('en-GB')}</span>
    </label>
  );
}

function stateOf(count: number, all: number): State {
  if (count === 0) return 'NONE';
  return count === all ? 'ALL' : 'SOME';
}

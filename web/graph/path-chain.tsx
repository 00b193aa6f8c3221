import { Link } from 'wouter';
import type { EntityNameFragment } from '../generated/graphql.js';
import { KindMark } from '../part/kind-mark.js';
import { nameInWords } from '../part/name-in-words.js';
import { wordsOf } from '../part/words.js';
import { graphAddress } from './graph-address.js';
import type { CitedLink } from './link-group.js';
import { LinkEvidence } from './link-evidence.js';

interface PathChainProps {
  readonly start: EntityNameFragment;
  readonly steps: readonly CitedLink[];
}

/** A path as a chain: an entity, the link to the next one with its evidence, the next one, and so on. */
export function PathChain({ start, steps }: PathChainProps) {
  return (
    <ol className="path-chain" aria-label="Path">
      <li>
        <ChainEntity entity={start} />
      </li>
      {steps.map((link, index) => (
        <li key={index}>
          <div className="path-chain-link">
            <ChainArrow isUp={link.direction === 'IN'} />
            <div>
              <p className="link-predicate">
                <span aria-hidden="true">{link.direction === 'IN' ? '↑ ' : '↓ '}</span>
                {wordsOf(link.predicate)}
                <span className="unseen">
                  {link.direction === 'IN' ? ', said by the next of the one before' : ''}
                </span>
              </p>
              <LinkEvidence link={link} />
            </div>
          </div>
          <ChainEntity entity={link.neighbor} />
        </li>
      ))}
    </ol>
  );
}

function ChainEntity({ entity }: { readonly entity: EntityNameFragment }) {
  return (
    <div className="path-chain-entity">
      <KindMark kind={entity.__typename} />
      <Link href={graphAddress({ at: entity.slug })}>{nameInWords(entity.name)}</Link>
      <span className="quiet">{wordsOf(entity.__typename)}</span>
    </div>
  );
}

/** The line between two entities of a chain, as long as what stands beside it, with its head at one end. */
function ChainArrow({ isUp }: { readonly isUp: boolean }) {
  return (
    <div className={isUp ? 'path-chain-arrow up' : 'path-chain-arrow'} aria-hidden="true">
      <svg viewBox="0 0 12 10" width="12" height="10">
        <path d={isUp ? 'M0 10L6 0L12 10Z' : 'M0 0L6 10L12 0Z'} />
      </svg>
    </div>
  );
}

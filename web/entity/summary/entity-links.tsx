import { EntityLink } from '../../part/entity-link.js';

interface Linked {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly code?: string;
  readonly topic?: string;
}

interface EntityLinksProps {
  readonly entities: readonly Linked[];
  /** What is said where there are none. */
  readonly none?: string;
}

/** Entities, each leading to its page; standards and criteria with what they are called besides. */
export function EntityLinks({ entities, none = 'None is recorded' }: EntityLinksProps) {
  if (entities.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className="inline">
      {entities.map(({ id, slug, name, code, topic }) => (
        <li key={id}>
          <EntityLink slug={slug} name={name} />
          {code !== undefined && !name.startsWith(firstWord(code)) && (
            <span className="quiet"> {code}</span>
          )}
          {topic !== undefined && <span className="quiet"> {topic}</span>}
        </li>
      ))}
    </ul>
  );
}

// AT-C 320 tells nothing new of the AT-C section 320; SSAE 18 is what everybody calls the statement of a longer name.
function firstWord(code: string): string {
  return code.split(' ', 1)[0] ?? code;
}

import { counted } from '../part/words.js';

interface ConflictIndexProps {
  readonly conflicts: readonly {
    readonly slug: string;
    readonly topic: string;
    readonly subject: { readonly name: string };
  }[];
}

/** Leads to each conflict further down. */
export function ConflictIndex({ conflicts }: ConflictIndexProps) {
  return (
    <nav aria-label="Conflicts on this page" className="conflict-index">
      <p className="quiet">{counted(conflicts.length, 'conflict')}</p>
      <ul>
        {conflicts.map(({ slug, topic, subject }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{topic}</a> <span className="quiet">{subject.name}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

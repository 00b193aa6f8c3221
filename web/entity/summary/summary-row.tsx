import type { ReactNode } from 'react';

interface SummaryRowProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One line of a summary: what is told, and what is known of it. */
export function SummaryRow({ term, children }: SummaryRowProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

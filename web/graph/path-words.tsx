import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface PathWordsProps {
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** Says in a sentence how far two entities are apart; it takes the focus where the box that they were chosen in is gone. */
export function PathWords({ takesFocus, children }: PathWordsProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) words.current?.focus();
  });
  return (
    <p ref={words} className="path-words" role="status" tabIndex={-1}>
      {children}
    </p>
  );
}

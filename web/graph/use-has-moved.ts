import { useState } from 'react';

/** Whether somebody has gone on from the address at which the page came: only then can the focus have been lost. */
export function useHasMoved(address: string): boolean {
  const [first] = useState(address);
  const [hasMoved, move] = useState(false);
  if (!hasMoved && address !== first) move(true);
  return hasMoved;
}

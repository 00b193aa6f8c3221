import { useEffect } from 'react';

/** Goes to the conflict that the address names once it is here, and asks for more of them until it is. */
export function useNamedPlace(count: number, more: () => void): void {
  useEffect(() => {
    const name = placeNamed();
    if (name === '' || count === 0) return;
    const place = document.getElementById(name);
    if (place === null) {
      more();
      return;
    }
    place.scrollIntoView();
    place.focus({ preventScroll: true });
    // Only what has newly come can hold the place.
  }, [count]);
}

function placeNamed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

import { useEffect } from 'react';

/** Begins each page that somebody goes to at its top, with the focus there; pages that are gone back to stay as they were. */
export function usePageStart(contentId: string): void {
  useEffect(() => {
    let path = location.pathname;
    const start = () => {
      const isOther = location.pathname !== path;
      path = location.pathname;
      // A page knows best where the place is that the address names.
      if (!isOther || location.hash !== '') return;
      scrollTo(0, 0);
      document.getElementById(contentId)?.focus({ preventScroll: true });
    };
    const follow = () => {
      path = location.pathname;
    };
    // The router tells of what it does by this event.
    addEventListener('pushState', start);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('pushState', start);
      removeEventListener('popstate', follow);
    };
  }, [contentId]);
}

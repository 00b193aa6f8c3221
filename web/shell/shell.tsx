import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { BrandMark } from './brand-mark.js';
import { SearchBox } from './search-box.js';
import { ThemeChoice } from './theme-choice.js';
import { usePageStart } from './use-page-start.js';

const PAGES = [
  { path: '/', name: 'Timeline' },
  { path: '/reports', name: 'Reports' },
  { path: '/graph', name: 'Graph' },
  { path: '/conflicts', name: 'Conflicts' },
] as const;

const CONTENT = 'content';

/** What surrounds each page: the ways to the others, a search, and the theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  usePageStart(CONTENT);
  return (
    <>
      <a className="skip" href={`#${CONTENT}`}>
        Skip to the content
      </a>
      <header className="shell">
        <Link href="/" className="brand">
          <BrandMark />
          <span className="brand-name">assurance-graph</span>
        </Link>
        <nav aria-label="Pages">
          {PAGES.map(({ path, name }) => (
            <Link key={path} href={path} aria-current={location === path ? 'page' : undefined}>
              {name}
            </Link>
          ))}
          <a href="/graphql">GraphiQL</a>
        </nav>
        <SearchBox />
        <ThemeChoice />
      </header>
      <main id={CONTENT} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

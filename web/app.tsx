import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Waiting } from './part/waiting.js';
import { Shell } from './shell/shell.js';
import { TimelinePage } from './timeline/timeline-page.js';

// Only the first page comes at once; each other is loaded when somebody goes there.
const PortfolioPage = lazy(async () => ({
  default: (await import('./portfolio/portfolio-page.js')).PortfolioPage,
}));
const GraphPage = lazy(async () => ({
  default: (await import('./graph/graph-page.js')).GraphPage,
}));
const EntityPage = lazy(async () => ({
  default: (await import('./entity/entity-page.js')).EntityPage,
}));
const ConflictPage = lazy(async () => ({
  default: (await import('./conflict/conflict-page.js')).ConflictPage,
}));
const SearchPage = lazy(async () => ({
  default: (await import('./search/search-page.js')).SearchPage,
}));

/** Which page stands at which address. The server sends all of them the same file: `src/server/web/page-path.ts`. */
export function App() {
  return (
    <Shell>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/" component={TimelinePage} />
          <Route path="/reports" component={PortfolioPage} />
          <Route path="/graph" component={GraphPage} />
          <Route path="/conflicts" component={ConflictPage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/entity/:slug">{({ slug }) => <EntityPage key={slug} slug={slug} />}</Route>
          <Route>
            <h1>Nothing here</h1>
            <p>There is no page at this address.</p>
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}

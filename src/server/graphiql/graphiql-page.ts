import { createHash } from 'node:crypto';
import type { Operation } from '../../operation/operation.js';
import { createKeptBody } from '../caching/kept-body.js';
import type { KeptBody } from '../caching/kept-body.js';
import { FIRST_QUERY } from './first-query.js';
import { TAB_STYLE } from './tab-style.js';

export const HTML = 'text/html; charset=utf-8';

/** The page of GraphiQL, and what its browser is to hold it to. */
export interface GraphiQLPage {
  readonly contentSecurityPolicy: string;
  readonly body: KeptBody;
}

/** Renders the page with everything that it needs inside, and a tab for each operation: it loads nothing from anywhere. */
export async function renderPage(operations: readonly Operation[]): Promise<GraphiQLPage> {
  // Nine megabytes of script: loaded when the first browser asks, not when the server starts.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const texts = [FIRST_QUERY, ...operations.map(({ text }) => text)];
  const options = {
    title: 'assurance-graph',
    defaultQuery: FIRST_QUERY,
    defaultTabs: texts.map((query) => ({ query })),
    shouldPersistHeaders: false,
  };
  const written = JSON.stringify(options);
  const html = renderGraphiQL(options)
    // The options are written into the script as they are, where a tag would end it.
    .replace(written, () => written.replaceAll('<', '\\u003c'))
    .replace('</style>', () => `${TAB_STYLE}</style>`);
  return { contentSecurityPolicy: policyFor(html), body: createKeptBody(html, HTML) };
}

// The page's one script is named by its digest, so that no other can run.
function policyFor(html: string): string {
  const start = html.indexOf('<script>') + '<script>'.length;
  const script = html.slice(start, html.indexOf('</script', start));
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FIRST_QUERY } from './first-query.js';

/** The page of GraphiQL, ready to be sent in any encoding that a browser accepts. */
export interface GraphiQLPage {
  readonly etag: string;
  readonly contentSecurityPolicy: string;
  readonly bodies: Readonly<Record<Encoding, Buffer<ArrayBuffer>>>;
}

/** The encodings that the page is kept in, the smallest first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Renders the page with everything that it needs inside: it loads nothing from anywhere. */
export async function renderPage(): Promise<GraphiQLPage> {
  // Nine megabytes of script: loaded when the first browser asks, not when the server starts.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'assurance-graph',
    defaultQuery: FIRST_QUERY,
    shouldPersistHeaders: false,
  });
  const identity = Buffer.from(html);
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(identity),
  ]);
  return {
    etag: `"${sha256(html).slice(0, 22)}"`,
    contentSecurityPolicy: policyFor(html),
    bodies: { br, gzip: gzipped, identity },
  };
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

import type { Plugin } from 'graphql-yoga';
import { refusal } from '../address/answer.js';
import type { Answer } from '../address/answer.js';
import { IMMUTABLE } from '../caching/cache-control.js';
import { useReadAddress } from '../address/read-address.js';
import { isPagePath } from './page-path.js';
import { PAGE_FILE, readWebFolder } from './web-folder.js';
import type { WebFiles } from './web-folder.js';

const ASSETS = '/assets/';
const MARK = '/mark.svg';

/** Pages load what comes from here, and nothing else: neither scripts nor pictures, and they ask nobody else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Shows people the pages that were built into a folder. */
export function useWeb(folder: string): Plugin {
  let files: WebFiles | undefined;

  function answerTo(path: string): Answer {
    // They are read when the first browser asks, and not when the server starts.
    files ??= readWebFolder(folder);
    const file = files.get(isPagePath(path) ? PAGE_FILE : path);
    if (file === undefined) return refusal(404, 'There is no such file of the pages.');
    const { type, body, isNamedByContent } = file;
    const headers = {
      'content-type': type,
      // A new page names new files; so it must be asked for anew, and they need not.
      'cache-control': isNamedByContent ? IMMUTABLE : 'no-cache',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    };
    return { status: 200, body, headers };
  }

  return useReadAddress({
    isMeant: (path) => isPagePath(path) || path.startsWith(ASSETS) || path === MARK,
    answer: ({ url }) => answerTo(url.pathname),
    fault: 'The page could not be read.',
  });
}

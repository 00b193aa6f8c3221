import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createKeptBody } from '../caching/kept-body.js';
import type { KeptBody } from '../caching/kept-body.js';
import { PAGE_DOCUMENTS } from './page-document.js';

/** One file of the pages, ready to be sent. */
export interface WebFile {
  readonly type: string;
  readonly body: KeptBody;
  /** Whether its name changes with what is in it. */
  readonly isNamedByContent: boolean;
}

/** The files of the pages, by the path at which browsers ask for them. */
export type WebFiles = ReadonlyMap<string, WebFile>;

const PAGE = 'index.html';
const ASSETS = 'assets';

/** The path of the file that every page begins with. */
export const PAGE_FILE = `/${PAGE}`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Whether the pages were built, and are whole. */
export function hasPages(folder: string): boolean {
  return [PAGE, ASSETS, PAGE_DOCUMENTS].every((name) => existsSync(join(folder, name)));
}

/** Reads all files that browsers may ask for. Of other types there are none: what else lies there is for the server. */
export function readWebFolder(folder: string): WebFiles {
  const names = [...readdirSync(folder), ...readdirSync(join(folder, ASSETS)).map(inAssets)];
  const files = new Map<string, WebFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const body = createKeptBody(readFileSync(join(folder, name), 'utf8'), type);
    files.set(`/${name}`, { type, body, isNamedByContent: name.startsWith(`${ASSETS}/`) });
  }
  return files;
}

function inAssets(name: string): string {
  return `${ASSETS}/${name}`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './lockfile.js';

/** What the tests ask of one service. */
export interface ComposeService {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: unknown;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly deploy?: { readonly replicas?: number };
}

export const composeText = readFileSync(join(ROOT, 'compose.yaml'), 'utf8');

export const composeFile = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<'database' | 'import' | 'server' | 'proxy', ComposeService>>;
  readonly configs: Readonly<Record<'reader' | 'proxy', { readonly content: string }>>;
};

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { readTrust } from '../../src/server/read-trust.js';

export function hashOf(text: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(text).digest('hex');
}

type Files = Readonly<Record<string, string | Buffer | object>>;

/** Does something at once with a folder of files, texts as they are and all else as JSON, which is then removed. */
export function withFiles<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-trusted-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isWhole = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(join(folder, name), isWhole ? content : JSON.stringify(content));
  }
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Settings = Partial<Parameters<typeof readTrust>[0]>;

/** Reads trusted documents from a path. */
export function trustAt(path: string, settings: Settings = {}) {
  const defaults = { trustedOnly: false, introspection: true, limits: DEFAULT_LIMITS };
  return readTrust({ trustedDocuments: path, ...defaults, ...settings });
}

/** The trust in the documents of some files. */
export function trustIn(files: Files, settings?: Settings) {
  return withFiles(files, (folder) => trustAt(folder, settings));
}

/** A list of documents as Apollo's tools write it. */
export function apolloManifest(...operations: readonly object[]): object {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

import { ArtifactError } from './artifact/artifact-error.js';
import { ImportError } from './import/import-error.js';
import { ListenError } from './process/listen-error.js';
import { SeedError } from './seed/fault.js';
import { TrustedDocumentsError } from './server/trusted/trusted-documents-error.js';
import { SettingsError } from './settings/settings.js';

const EXPECTED = [
  ArtifactError,
  ImportError,
  SettingsError,
  SeedError,
  TrustedDocumentsError,
  ListenError,
];

/** Whether an error is one of those that people cause and can mend, whose message says how: its trace helps nobody. */
export function isExpected(error: unknown): error is Error {
  return EXPECTED.some((kind) => error instanceof kind);
}

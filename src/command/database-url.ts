import { ImportError } from '../import/import-error.js';
import { readSettings, SettingsError } from '../settings/settings.js';

/** The database that an option or else the environment names; null for none. A fault names the option where that gave it. */
export function databaseUrlOf(given: string | undefined): string | null {
  try {
    return readSettings({ DATABASE_URL: given ?? process.env['DATABASE_URL'] }).databaseUrl;
  } catch (error) {
    if (given === undefined || !(error instanceof SettingsError)) throw error;
    throw new SettingsError(ofOption(error.message));
  }
}

/** Lets an import into that database fail in words that name the option where that gave it. */
export async function toldOf<T>(given: string | undefined, imported: Promise<T>): Promise<T> {
  try {
    return await imported;
  } catch (error) {
    if (given === undefined || !(error instanceof ImportError)) throw error;
    throw new ImportError(ofOption(error.message), { cause: error });
  }
}

function ofOption(message: string): string {
  return message.replaceAll('DATABASE_URL', '--database-url');
}

import { readSettings, SettingsError } from '../settings/settings.js';

/** The database that an option or else the environment names; null for none. A fault names the option where that gave it. */
export function databaseUrlOf(given: string | undefined): string | null {
  try {
    return readSettings({ DATABASE_URL: given ?? process.env['DATABASE_URL'] }).databaseUrl;
  } catch (error) {
    if (given === undefined || !(error instanceof SettingsError)) throw error;
    throw new SettingsError(error.message.replace('DATABASE_URL', '--database-url'));
  }
}

import { isCalendarDate } from './model/date.js';
import type { CalendarDate } from './model/date.js';

/** What the process is told from outside. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly seed: string;
  /** A day that stands still, or null for the clock. */
  readonly today: CalendarDate | null;
}

/** Reads the settings; throws a SettingsError that names every value that cannot be meant. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST: host = '127.0.0.1', PORT: port = '4000', SEED: seed = './seed' } = environment;
  const today = environment['TODAY'] ?? null;
  const problems: string[] = [];
  if (host.trim() === '') problems.push('HOST is empty; expected a host name or address.');
  if (seed.trim() === '') problems.push('SEED is empty; expected a folder of *.yaml files.');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push(`PORT is "${port}"; expected a whole number from 0 to 65535.`);
  }
  if (today !== null && !isCalendarDate(today)) {
    problems.push(`TODAY is "${today}"; expected a day that exists, written YYYY-MM-DD.`);
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return { host, port: Number(port), seed, today: today as CalendarDate | null };
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

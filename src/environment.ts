import { isCalendarDate } from './model/date.js';
import type { CalendarDate } from './model/date.js';

/** What the process is told from outside. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly seed: string;
  /** A day that stands still, or null for the clock. */
  readonly today: CalendarDate | null;
  /** Where clients reach the server, such as `https://graph.example`; null for where each of them asked. */
  readonly publicUrl: string | null;
}

/** Reads the settings; throws a SettingsError that names every value that cannot be meant. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST: host = '127.0.0.1', PORT: port = '4000', SEED: seed = './seed' } = environment;
  const today = environment['TODAY'] ?? null;
  const publicUrl = environment['PUBLIC_URL'] ?? null;
  const problems: string[] = [];
  if (host.trim() === '') problems.push('HOST is empty; expected a host name or address.');
  if (seed.trim() === '') problems.push('SEED is empty; expected a folder of *.yaml files.');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push(`PORT is "${port}"; expected a whole number from 0 to 65535.`);
  }
  if (today !== null && !isCalendarDate(today)) {
    problems.push(`TODAY is "${today}"; expected a day that exists, written YYYY-MM-DD.`);
  }
  const origin = publicUrl === null ? null : originOf(publicUrl);
  if (publicUrl !== null && origin === null) {
    problems.push(
      `PUBLIC_URL is "${publicUrl}"; expected an http or https address without a path, such as https://graph.example.`,
    );
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return { host, port: Number(port), seed, today: today as CalendarDate | null, publicUrl: origin };
}

/** The origin that an address names and nothing else, with or without a slash at its end; null for other texts. */
function originOf(address: string): string | null {
  if (!/^https?:\/\/[^\s/?#@\\]+\/?$/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).origin;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

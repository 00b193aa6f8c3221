import { daysInWords } from './day-words.js';

const DAYS_WITHIN_NAME = /(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})/g;

/** A name as people read it: "AWS SOC 1, 2026-01-01 to 2026-12-31" with its days in words. */
export function nameInWords(name: string): string {
  return name.replace(DAYS_WITHIN_NAME, (_, from: string, to: string) => daysInWords(from, to));
}

import { escapeLiteral } from 'pg';

/** A value as it stands in the text of a statement, where no values are sent beside it. */
export function literal(value: unknown): string {
  return value === null ? 'null' : escapeLiteral(textOf(value));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  return JSON.stringify(value);
}

function elementOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return textOf(value);
  return `"${textOf(value).replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

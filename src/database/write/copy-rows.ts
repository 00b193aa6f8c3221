import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell, TableRows } from './table-rows.js';

/** Sends all rows into a table of this name, and gives their number. Meanwhile it tells how many were sent. */
export async function copyRows(
  client: ClientBase,
  name: string,
  { columns, rows }: TableRows,
  onRows: (sent: number) => void = () => undefined,
): Promise<number> {
  const names = columns.map(escapeIdentifier).join(', ');
  const sink = client.query(copyFrom(`copy ${escapeIdentifier(name)} (${names}) from stdin`));
  await pipeline(Readable.from(pieces(rows(), onRows)), sink);
  return sink.rowCount;
}

const PIECE_CHARACTERS = 65_536;

/** Many rows in one piece: a piece for each row would take longer on its way than in the database. */
function* pieces(
  rows: Iterable<readonly Cell[]>,
  onRows: (sent: number) => void,
): Iterable<string> {
  let piece = '';
  let sent = 0;
  for (const row of rows) {
    sent += 1;
    piece += `${row.map(written).join('\t')}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    onRows(sent);
    piece = '';
  }
  if (piece !== '') yield piece;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
  return `\\\\x${cell.toString('hex')}`;
}

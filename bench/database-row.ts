import { median, percentile } from './measure.js';
import type { ScaleQuestion } from './scale-question.js';

/** How many requests a second all connections make together where they rest between them. */
export const CALM_RATE = 200;

/** How long the answers of each round took, in milliseconds and ascending order. */
export type Rounds = readonly (readonly number[])[];

/** What a question makes the database do. */
export interface DatabaseWork {
  /** The most statements of any request, of each graph, the largest last. */
  readonly statements: readonly number[];
  /** How long the statements of a request take in the database, one after the other: of most requests, in milliseconds. */
  readonly milliseconds: number;
  /** The most rows of tables and indexes that a request looks at. */
  readonly rowsRead: number;
  /** The large tables that are read from end to end. */
  readonly wholeTables: readonly string[];
  /** Those that only the first request of all reads so, which then keeps what it found. */
  readonly tablesKept: readonly string[];
}

/** What came of one question. */
export interface DatabaseRow {
  readonly question: Pick<ScaleQuestion, 'name' | 'sort'>;
  readonly work: DatabaseWork;
  readonly rounds: Rounds;
  /** The times of the answers where the connections rest, likewise in ascending order. */
  readonly calm: readonly number[];
}

/** What came of one question that two servers were asked in turn. */
export interface SharedRow {
  readonly name: string;
  readonly ours: Rounds;
  readonly theirs: Rounds;
}

/** The time that so large a share of answers do not exceed, in the median round. */
export function timeAt(rounds: Rounds, share: number): number {
  return median(rounds.map((times) => percentile(times, share)));
}

/** How many answers come in a second over so many connections that are never idle, in the median round. */
export function answersPerSecond(rounds: Rounds, connections: number): number {
  return median(
    rounds.map((times) => {
      const spent = times.reduce((sum, time) => sum + time, 0);
      return (connections * times.length * 1_000) / spent;
    }),
  );
}

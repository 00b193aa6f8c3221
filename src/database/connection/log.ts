type Tell = (message: string, details?: Readonly<Record<string, unknown>>) => void;

/** Who is told what happens to a database; what is told holds no password. */
export interface Log {
  readonly info: Tell;
  readonly warn: Tell;
  readonly error: Tell;
}

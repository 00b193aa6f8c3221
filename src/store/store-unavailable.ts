/** Why a store cannot be read at the moment: nobody can reach it, or it takes longer than a read may. */
export type UnavailabilityCode = 'DATABASE_UNAVAILABLE' | 'DATABASE_TIMEOUT';

/**
 * What the reads of any store are rejected with while it cannot be read, whatever they ask: the same question can be
 * answered later. Clients may see the message.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  readonly code: UnavailabilityCode;

  constructor(code: UnavailabilityCode, options?: ErrorOptions, message: string = MESSAGES[code]) {
    super(message, options);
    this.code = code;
  }
}

const MESSAGES = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment. Ask again in a second.',
  DATABASE_TIMEOUT: 'The database took too long to answer. Ask again later, or for less at once.',
} as const satisfies Record<UnavailabilityCode, string>;

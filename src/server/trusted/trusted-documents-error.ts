/** Documents that cannot be trusted, with every fault that was found in them. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';

  constructor(faults: readonly string[]) {
    super(faults.map((fault) => `TRUSTED_DOCUMENTS: ${fault}`).join('\n'));
  }
}

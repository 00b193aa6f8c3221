/** Says in a sentence why a database that can be reached has no graph that can be served, and what to do. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';
}

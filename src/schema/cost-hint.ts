/** What limits on the cost of a request cannot see from the schema. Work is counted in values: one for each, five for an object. */
export interface CostHint extends Record<string, unknown> {
  /** What it takes to answer the field once, where it looks further than what it answers. */
  readonly work?: number;
  /** How many items its list or its page usually has, where that is many. */
  readonly length?: number;
}

/** For the `extensions` of a field. */
export function costHint(hint: CostHint): CostHint {
  return hint;
}

/** Orders names as people do: SOC 2 stands before SOC 10. */
export function compareNames(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

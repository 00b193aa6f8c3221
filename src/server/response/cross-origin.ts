/** What lets a page of a listed origin read an answer; nothing for a page of another, or none. */
export function allowanceOf(
  origin: string | null | undefined,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (origin == null || !origins.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Every entity that an answer names, by its slug: values of facts name entities by slug alone. */
export function knownNames(answer: unknown): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  gather(answer, names);
  return names;
}

function gather(part: unknown, names: Map<string, Named>): void {
  if (typeof part !== 'object' || part === null) return;
  if (isNamed(part)) names.set(part.slug, { slug: part.slug, name: part.name });
  for (const inside of Object.values(part)) gather(inside, names);
}

function isNamed(part: object): part is Named {
  const { slug, name } = part as Partial<Record<keyof Named, unknown>>;
  return typeof slug === 'string' && typeof name === 'string';
}

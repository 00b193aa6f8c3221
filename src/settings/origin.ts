/** The origin that an address names and nothing else, with or without a slash at its end; undefined for other texts. */
export function originOf(address: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#@\\]+\/?$/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).origin;
}

/** The origins of a list with commas between them; undefined where one of them is none. */
export function originsOf(list: string): readonly string[] | undefined {
  const origins = list.split(',').flatMap((address) => originOf(address.trim()) ?? []);
  return origins.length === list.split(',').length ? origins : undefined;
}

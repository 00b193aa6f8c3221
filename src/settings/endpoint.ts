/** The http or https address of a service, with or without a path; undefined for other texts. */
export function endpointOf(address: string): string | undefined {
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}

/** The address of a PostgreSQL database as it is; undefined for other texts. */
export function databaseAddressOf(address: string): string | undefined {
  if (!/^postgres(?:ql)?:\/\/\S+$/.test(address)) return undefined;
  // A user before no host is allowed here, where parameters can name the folder of a socket, and nowhere else.
  return URL.canParse(address.replace('@/', '@localhost/')) ? address : undefined;
}

/** How a connection is kept private, as the driver knows it. */
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];

/** The address of a PostgreSQL database as it is; undefined for other texts. */
export function databaseAddressOf(address: string): string | undefined {
  return faultOfDatabaseAddress(address) === null ? address : undefined;
}

/** What is wrong with the address of a database, in words that do not show a password; null where nothing is. */
export function faultOfDatabaseAddress(address: string): string | null {
  if (!/^postgres(?:ql)?:\/\//.test(address)) return 'is no address of PostgreSQL';
  // A user before no host is allowed here, where parameters can name the folder of a socket, and nowhere else.
  const readable = address.replace('@/', '@localhost/');
  if (/\s/.test(address) || !URL.canParse(readable)) {
    return 'cannot be read (of a password, write signs such as # as %23, and spaces as %20)';
  }
  const { pathname, searchParams } = new URL(readable);
  if (pathname.length < 2) return 'names no database';
  const sslMode = searchParams.get('sslmode');
  if (sslMode !== null && !SSL_MODES.includes(sslMode)) {
    return `has an sslmode that is none of ${SSL_MODES.join(', ')}`;
  }
  return null;
}

import type { AddressInfo, Server } from 'node:net';
import { ListenError } from './listen-error.js';

/** Listens, and gives the place as it stands in an address, such as `127.0.0.1:4000`; rejects with a ListenError. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => {
      reject(new ListenError(host, port, error));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve(placeOf(server.address() as AddressInfo));
    });
  });
}

function placeOf({ address, family, port }: AddressInfo): string {
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}

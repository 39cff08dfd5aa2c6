import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/**
 * Listens and stops again, so that a taken port is found before a minute of building.
 * @param port 0 for any free one
 * @returns the port
 * @throws the system's error, such as EADDRINUSE
 */
export function checkPort(port: number, host: string): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

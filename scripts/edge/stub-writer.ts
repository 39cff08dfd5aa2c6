import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Heard = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
export type Said = { status?: number; headers?: Record<string, string>; body?: string | Buffer };

/** A writer that says what a test wants said, and remembers what it was asked. */
export async function startStubWriter(say: (heard: Heard) => Said | Promise<Said>) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    heard.push(one);
    const said = await say(one);
    response.writeHead(said.status ?? 200, said.headers);
    response.end(said.body ?? '');
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    at: `127.0.0.1:${port}`,
    heard,
    /** Gone from one moment to the next, its connections cut. */
    async kill() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    revive: () => listen(port),
  };
}

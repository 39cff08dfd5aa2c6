import { connect } from 'node:net';

/** Longer than anybody waits for a page. */
const PATIENCE_MS = 20_000;

export type Load = {
  /** Where to ask: `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly forMs: number;
  /** What each connection waits before it asks again; 0 asks as often as it can. */
  readonly pauseMs?: number;
};

export type Answered = {
  readonly answers: number;
  readonly perSecond: number;
  readonly bytesEach: number;
  /** Whatever was not 200 with a whole body, by what it was: "503 /find", "cut off /". */
  readonly failures: ReadonlyMap<string, number>;
  readonly slowestMs: number;
};

/**
 * Asks for paths again and again over connections that stay open, brotli accepted, one question at a time on each, and at
 * least one. Written on
 * bare sockets: an HTTP client of Node's would need more of the processor than the server it asks.
 */
export async function askOften(load: Load): Promise<Answered> {
  const until = performance.now() + load.forMs;
  const sums = { answers: 0, bytes: 0, slowestMs: 0 };
  const failures = new Map<string, number>();
  const fail = (what: string) => failures.set(what, (failures.get(what) ?? 0) + 1);
  const began = performance.now();
  const one = async (number: number) => {
    let line = await openLine(load.address);
    let turn = number;
    do {
      const path = load.paths[turn++ % load.paths.length] ?? '/';
      const asked = performance.now();
      const { status, bytes } = await line.ask(path);
      sums.answers++;
      sums.bytes += bytes;
      sums.slowestMs = Math.max(sums.slowestMs, performance.now() - asked);
      if (status !== '200') fail(`${status} ${path}`);
      if (!line.isOpen()) line = await openLine(load.address);
      if (load.pauseMs) await new Promise((resolve) => setTimeout(resolve, load.pauseMs));
    } while (performance.now() < until);
    line.close();
  };
  await Promise.all(Array.from({ length: load.connections }, (_, number) => one(number)));
  return {
    answers: sums.answers,
    perSecond: sums.answers / ((performance.now() - began) / 1000),
    bytesEach: sums.bytes / sums.answers,
    failures,
    slowestMs: sums.slowestMs,
  };
}

type Outcome = { readonly status: string; readonly bytes: number };

async function openLine(address: string) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname).setNoDelay(true);
  let settle: ((outcome: Outcome) => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let head = '';
  let left = 0;
  let bytes = 0;
  let status = '';

  function end(outcome: Outcome) {
    clearTimeout(timer);
    const done = settle;
    settle = undefined;
    done?.(outcome);
  }
  const breakOff = (why: string) => {
    socket.destroy();
    end({ status: why, bytes });
  };
  socket.on('error', () => breakOff('cut off'));
  socket.on('close', () => breakOff('cut off'));
  socket.on('data', (chunk) => {
    bytes += chunk.length;
    if (status === '') {
      head += chunk.toString('latin1');
      const headEnds = head.indexOf('\r\n\r\n');
      if (headEnds < 0) return;
      status = head.slice(9, 12);
      const length = head.match(/\r\ncontent-length: (\d+)/i)?.[1];
      if (length === undefined) return breakOff(`${status} without a length`);
      left = Number(length) + headEnds + 4 - head.length;
    } else left -= chunk.length;
    if (left <= 0) end({ status, bytes });
  });
  await new Promise<void>((resolve) => {
    socket.once('connect', () => resolve());
    socket.once('close', () => resolve());
  });
  return {
    isOpen: () => !socket.destroyed,
    close: () => socket.destroy(),
    ask(path: string): Promise<Outcome> {
      [head, status, left, bytes] = ['', '', 0, 0];
      return new Promise((resolve) => {
        settle = resolve;
        if (socket.destroyed) return end({ status: 'not connected', bytes: 0 });
        timer = setTimeout(() => breakOff('no answer'), PATIENCE_MS);
        socket.write(`GET ${path} HTTP/1.1\r\nHost: help.example.org\r\nAccept-Encoding: br\r\n\r\n`);
      });
    },
  };
}

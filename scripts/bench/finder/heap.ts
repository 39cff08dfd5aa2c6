import type { CDPSession } from '@playwright/test';

/**
 * What the page and its workers hold in memory after the garbage is out, in bytes. Workers are asked by way of the page's
 * own session, as Playwright has none for them.
 */
export async function heapBytes(session: CDPSession): Promise<{ page: number; workers: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { page: usedSize, workers: await workersHeap(session) };
}

async function workersHeap(session: CDPSession): Promise<number> {
  const attached: string[] = [];
  const answers = new Map<string, (message: { result?: { usedSize?: number } }) => void>();
  const onAttached = ({ sessionId }: { sessionId: string }) => attached.push(sessionId);
  const onMessage = ({ sessionId, message }: { sessionId: string; message: string }) => {
    const parsed = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
    if (parsed.id === 2) answers.get(sessionId)?.(parsed);
  };
  session.on('Target.attachedToTarget', onAttached);
  session.on('Target.receivedMessageFromTarget', onMessage);
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sizes = attached.map(
    (sessionId) =>
      new Promise<number>((resolve) => {
        answers.set(sessionId, ({ result }) => resolve(result?.usedSize ?? 0));
        const send = (id: number, method: string) =>
          session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
        send(1, 'HeapProfiler.collectGarbage').then(() => send(2, 'Runtime.getHeapUsage'));
        setTimeout(() => resolve(0), 5000);
      }),
  );
  const used = await Promise.all(sizes);
  session.off('Target.attachedToTarget', onAttached);
  session.off('Target.receivedMessageFromTarget', onMessage);
  return used.reduce((sum, bytes) => sum + bytes, 0);
}

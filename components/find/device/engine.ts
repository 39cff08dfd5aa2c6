import type { ChoiceCounts } from '#domain/search/choice-counts.ts';
import type { Query } from '#domain/search/query.ts';
import type { FinderWords } from '../finder-words.ts';
import type { Asked, DeviceAnswer, Told } from './protocol.ts';

export type Listener = {
  readonly answered: (answer: DeviceAnswer) => void;
  readonly counted: (counts: ChoiceCounts) => void;
  readonly failed: () => void;
};

/** The worker with its tiles, and the words of the finder. One for as long as the tab stays on our pages. */
export type Engine = {
  readonly words: FinderWords;
  /** Answers the latest question alone. */
  readonly ask: (query: Query, listener: Listener) => void;
};

let starting: { readonly address: string; readonly engine: Promise<Engine> } | null = null;

/** Rejects when what it needs cannot be had; the next call tries again. */
export function startEngine(wordsAddress: string): Promise<Engine> {
  if (starting?.address === wordsAddress) return starting.engine;
  const engine = start(wordsAddress);
  starting = { address: wordsAddress, engine };
  engine.catch(() => {
    starting = null;
  });
  return engine;
}

async function start(wordsAddress: string): Promise<Engine> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'finder' });
  const response = await fetch(wordsAddress);
  if (!response.ok) throw new Error(`${wordsAddress} answered ${response.status}`);
  const words = (await response.json()) as FinderWords;
  const post = (asked: Asked) => worker.postMessage(asked);
  post({ type: 'start', terms: words.terms });

  let asks = 0;
  let listener: Listener | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.type === 'failed') listener?.failed();
    else if (data.ask !== asks) return;
    else if (data.type === 'answer') listener?.answered(data.answer);
    else listener?.counted(data.counts);
  });
  worker.addEventListener('error', () => listener?.failed());
  return {
    words,
    ask(query, whoAsks) {
      asks += 1;
      listener = whoAsks;
      post({ type: 'ask', ask: asks, query, now: Date.now() });
    },
  };
}

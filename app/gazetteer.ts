import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';

// Next bundles pages and route handlers apart, so a module variable would be one gazetteer per bundle.
const holder = globalThis as typeof globalThis & { openDoorGazetteer?: Gazetteer };

/** The one gazetteer of this process, read when first asked for. */
export function gazetteer(): Gazetteer {
  holder.openDoorGazetteer ??= readGazetteer();
  return holder.openDoorGazetteer;
}

import { exportCsv } from '#db/csv-export.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../../../database.ts';
import { gazetteer } from '../../../gazetteer.ts';
import { mayChange } from '../../listings/read-listing.ts';
import { requireFresh } from '../../staff.ts';
import { readTableSearch, toSearchQuery } from '../table-search.ts';

/** The listings of a search as a table. It holds what visitors do not see, so the password is asked for before. */
export async function GET(request: Request): Promise<Response> {
  const search = readTableSearch(Object.fromEntries(new URL(request.url).searchParams));
  const staff = await requireFresh('viewer', `/admin/tables?${toSearchQuery(search)}`);
  const now = new Date();
  const details = toSearchQuery(search);
  recordAudit(database(), { actor: staff.email, action: 'export', object: 'listings', details }, now);
  const parts = exportCsv(database(), search, (listing, feeds) =>
    mayChange(staff, whereaboutsOf({ listing, feeds }, gazetteer())),
  );
  return new Response(toBytes(parts), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="listings-${now.toISOString().slice(0, 10)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

/** Each part is made when the one before has gone out, so that others are answered in between. */
function toBytes(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      await new Promise(setImmediate);
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

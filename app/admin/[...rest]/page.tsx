import NotFound from '../not-found.tsx';
import { requireRole } from '../staff.ts';

/** Any address under /admin that is no page. */
export default async function NoSuchPage() {
  await requireRole('viewer');
  return <NotFound />;
}

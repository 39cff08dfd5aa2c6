import { cookies } from 'next/headers';
import { SESSION_COOKIE } from '#db/staff/library.ts';
import { signOut } from '#db/staff/sessions.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { readStaff, requireWrite } from '../staff.ts';

/**
 * Ends the session and empties what the browser kept of this site, so that Back shows nothing. A route and no action:
 * the whole page goes.
 */
export async function POST(request: Request): Promise<Response> {
  if (await readStaff()) {
    const staff = await requireWrite('viewer', await request.formData());
    await signOut(signInDesk().db, staff, new Date());
  }
  (await cookies()).set(SESSION_COOKIE, '', {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 0,
  });
  return new Response(null, {
    status: 303,
    headers: { Location: '/admin/sign-in?after=signed-out', 'Clear-Site-Data': '"cache", "storage"' },
  });
}

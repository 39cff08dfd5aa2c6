import { headers } from 'next/headers';

/**
 * Whether this page answers a form that was sent to it without script: then it shows that form again, with what was typed
 * and what is wrong, whatever it would show to somebody who only opens it.
 */
export async function isAnswerToForm(): Promise<boolean> {
  return (await headers()).has('content-type');
}

import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import { type Received, receiveForm } from '#app/visitor-form.ts';
import { takePartnerAnswer } from '#db/partner-answers.ts';
import { getPartnerPage } from '#db/partner-links.ts';
import { timeZoneOf } from '#domain/card.ts';
import type { Locale } from '#domain/locale.ts';
import { fail } from '#domain/result.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { readPartnerForm } from '#domain/suggestions/read-partner-form.ts';

/** The hidden field that makes a form the same form, however often it is sent. */
export const KEY_FIELD = 'key';

/** What the form is known by. One that brings none that we could have made is a new one. */
export function keyOf(form: URLSearchParams): string {
  const key = form.get(KEY_FIELD) ?? '';
  return /^[\w-]{16,64}$/.test(key) ? key : randomUUID();
}

/** Takes in what an organization says by its link. Once for the title and the page. */
export const receivePartnerAnswer = cache((token: string, locale: Locale): Promise<Received> => {
  const now = new Date();
  return receiveForm(
    now,
    (form) => {
      const answer = readPartnerForm(form, 'by-link', locale);
      return answer.ok ? { ok: true, value: { ...answer.value, formKey: keyOf(form) } } : answer;
    },
    async (db, { formKey, ...answer }, from) => {
      const page = await getPartnerPage(db, token, now);
      if (!page) return fail({ because: 'unknown-listing' });
      const today = wallClock(now, timeZoneOf(page.card)).day;
      return takePartnerAnswer(db, token, answer, { ...from, formKey, today });
    },
  );
});

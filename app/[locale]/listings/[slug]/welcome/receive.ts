import { cache } from 'react';
import { type Received, receiveForm } from '#app/visitor-form.ts';
import { addWelcomeAnswer } from '#db/welcome.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Refusal } from '#domain/suggestions/suggestion.ts';
import { welcomeMonths, welcomeSchema } from '#domain/welcome.ts';

/** Counts an answer. Once for the title and the page. */
export const receiveWelcome = cache((slug: string): Promise<Received> => {
  const now = new Date();
  const months = welcomeMonths(now.toISOString().slice(0, 10));
  return receiveForm(
    now,
    (form) => {
      const answer = welcomeSchema.safeParse(Object.fromEntries(form));
      return answer.success && months.includes(answer.data.month)
        ? succeed(answer.data)
        : fail([{ field: 'month', problem: 'nothing-said' as const }]);
    },
    async (db, answer, { source, allowance }): Promise<Result<'added', Refusal>> => {
      const waitSeconds = allowance.take(source, now);
      if (waitSeconds > 0) return fail({ because: 'too-many', waitSeconds });
      const isKnown = await addWelcomeAnswer(db, slug, answer);
      return isKnown ? succeed('added') : fail({ because: 'unknown-listing' });
    },
  );
});

import type { Claim } from '#domain/claims.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { type PartnerAnswer, type PartnerAnswerInput, partnerAnswerSchema } from '#domain/partner-answer.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Refusal } from '#domain/suggestions/suggestion.ts';
import { addClaim } from './claims.ts';
import type { Db } from './client.ts';
import { findPartnerLink } from './partner-links.ts';
import { prepared } from './prepared.ts';
import { recordAudit } from './staff/audit.ts';
import { type Sender, takeCorrection } from './suggestions.ts';

/** Thrown inside the transaction alone, so that nothing stays of an answer that is refused after all. */
class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.because);
    this.refusal = refusal;
  }
}

/**
 * Takes in what an organization says of its own listing: claims, and a suggestion for what is wrong. All of it or
 * nothing, and the same form sent twice is taken in once.
 * @param formKey made when the form was opened
 * @param today the day on the listing's clock
 * @returns `known` when this form was taken in already; `unknown-listing` when the link does not work any more
 */
export async function takePartnerAnswer(
  db: Db,
  token: string,
  input: PartnerAnswerInput,
  { formKey, today, ...sender }: Sender & { readonly formKey: string; readonly today: Day },
): Promise<Result<'added' | 'known', Refusal>> {
  const answer = partnerAnswerSchema.parse(input);
  const take = db.transaction((): 'added' | 'known' => {
    const link = findPartnerLink(db, token, sender.now);
    if (!link) throw new RefusedError({ because: 'unknown-listing' });
    const known = prepared(db, 'SELECT 1 FROM partner_answers WHERE link_id = ? AND form_key = ?');
    if (known.get(link.id, formKey)) return 'known';
    const correction = answer.correction && { ...answer.correction, slug: link.slug };
    const claims = claimsOf(db, link.listingId, answer, today);
    if (!correction && claims.length === 0) throw new RefusedError({ because: 'nothing-said' });
    if (correction) {
      const taken = takeCorrection(db, correction, sender, link.id);
      if (!taken.ok) throw new RefusedError(taken.problem);
    } else {
      const waitSeconds = sender.allowance.take(sender.source, sender.now);
      if (waitSeconds > 0) throw new RefusedError({ because: 'too-many', waitSeconds });
    }
    const by = `partner link ${link.id}`;
    for (const claim of claims) addClaim(db, link.listingId, claim, { by, at: sender.now });
    const said = [...claims.map(({ type }) => type), ...(correction ? ['correction'] : [])].join(', ');
    prepared(db, 'INSERT INTO partner_answers (link_id, form_key, at, said) VALUES (?, ?, ?, ?)').run(
      link.id,
      formKey,
      sender.now.toISOString(),
      said,
    );
    const object = `listing ${link.listingId}`;
    recordAudit(db, { actor: by, action: 'partner-answer', object, details: said }, sender.now);
    return 'added';
  });
  try {
    return succeed(take.immediate());
  } catch (error) {
    if (error instanceof RefusedError) return fail(error.refusal);
    throw error;
  }
}

/** What is said becomes claims of the group or organization itself, made by a form. */
function claimsOf(db: Db, listingId: number, answer: PartnerAnswer, today: Day): Claim[] {
  const kind = prepared(db, 'SELECT kind FROM listings WHERE id = ?').pluck().get(listingId) as string;
  const said = {
    source: kindOf(kind).gathers ? ('group' as const) : ('organization' as const),
    by: answer.by,
    on: today,
    method: 'form' as const,
  };
  return [
    ...(answer.isRight ? [{ type: 'details' as const, ...said }] : []),
    ...answer.stances.map((stance) => ({ type: 'medication' as const, ...stance, ...said })),
    ...(answer.freePlaces === null ? [] : [{ type: 'vacancy' as const, places: answer.freePlaces, ...said }]),
  ];
}

import { OPENED_FIELD, TRAP_FIELD } from '#domain/suggestions/trap.ts';

/** What tells people from programs: a field nobody sees, and when the form was opened. No puzzle for anybody. */
export function TrapFields({ openedAt }: { openedAt: string }) {
  return (
    <>
      <div hidden>
        <input name={TRAP_FIELD} defaultValue="" tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </div>
      <input type="hidden" name={OPENED_FIELD} value={openedAt} />
    </>
  );
}

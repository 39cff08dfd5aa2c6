import type { Row } from './feed.ts';

/**
 * Fields that hold a person's name, number, home or money handle, or an address meant for volunteers: `contact_1_name`,
 * `email_contact`, `author`, `mailing_address`, `feedback_emails` … They are neither read nor kept.
 */
const PRIVATE =
  /contact|author|people|person|secretary|treasurer|sponsor|mailing|feedback_email|edit_url|admin_notes|venmo|square|paypal|cash_?app|homegroup|home_?phone|(^|_)(chair|cell|gsr|member)(_|$)/i;

/** The row without them, at any depth. */
export function withoutPersons(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => !PRIVATE.test(key))
      .map(([key, value]) => [key, cleaned(value)]),
  );
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'string') return value.slice(0, 8_000).toWellFormed();
  return typeof value === 'object' && value !== null ? withoutPersons(value as Row) : value;
}

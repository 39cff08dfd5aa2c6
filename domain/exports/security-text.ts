/** How long what is said in the file holds. RFC 9116 advises less than a year. */
const HOLDS_DAYS = 90;

/**
 * The text of /.well-known/security.txt (RFC 9116): whom to write to about a weakness. Without a contact in the
 * settings it leads to the page that says who runs the site.
 */
export function securityText(site: { siteUrl: string; contact: string | null; now: Date }): string {
  const { siteUrl, contact, now } = site;
  const write = contact?.includes('@') && !contact.includes('://') ? `mailto:${contact}` : contact;
  const expires = new Date(now.getTime() + HOLDS_DAYS * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${write ?? `${siteUrl}/about`}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en, es',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

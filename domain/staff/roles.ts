/**
 * What staff may do, each role all that the one before it may: viewers read; editors change listings of their
 * counties and feeds; reviewers answer suggestions, merge and undo everywhere; admins look after users and settings.
 */
export const ROLES = ['viewer', 'editor', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** `code` is a county's five-digit FIPS code or a feed's slug. */
export type Scope =
  | { readonly type: 'county' | 'feed'; readonly code: string }
  | { readonly type: 'everywhere' };

/** What an editor's scope is compared with: where a listing is, and whose list it came with. */
export type Whereabouts = { readonly counties: readonly string[]; readonly feeds: readonly string[] };

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Whether somebody with the role `has` may do what asks for the role `needed`. */
export function roleReaches(has: Role, needed: Role): boolean {
  return ROLES.indexOf(has) >= ROLES.indexOf(needed);
}

/**
 * Whether somebody may change what is at `about`. Editors only within their scopes; an editor without any may
 * change nothing. A listing without county and feed belongs to those who may change everything.
 */
export function scopeReaches(role: Role, scopes: readonly Scope[], about: Whereabouts): boolean {
  if (role !== 'editor') return roleReaches(role, 'reviewer');
  return scopes.some((scope) => {
    if (scope.type === 'everywhere') return true;
    return (scope.type === 'county' ? about.counties : about.feeds).includes(scope.code);
  });
}

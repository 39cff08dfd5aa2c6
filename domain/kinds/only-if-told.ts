/**
 * Needs that a listing answers only when it says so of itself, whatever its kind: whether a clinic gives medicine is
 * never guessed from its being a clinic.
 */
export const ONLY_IF_TOLD: readonly string[] = ['medicine'];

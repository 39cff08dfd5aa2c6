import type { Attendance } from '../listing.ts';

/** What a record says of where one can be; see `deriveAttendance`. */
export type Access = {
  /** A link to a recognised video service. */
  readonly hasLink: boolean;
  /** A number that can be dialled. */
  readonly hasPhone: boolean;
  /** The venue is shut for now. */
  readonly isTemporarilyClosed: boolean;
  /** Only the town or area is known, no door. */
  readonly isApproximate: boolean;
  /** The publisher calls it online, though no link or number came with it. */
  readonly saysOnline: boolean;
};

/**
 * How people attend, worked out as the plugin most publishers use does it: a link or number makes it online, a door
 * that is open makes it in person. Where that plugin says "inactive" (neither), we say it is online when its publisher
 * does, paused when its venue is shut, and otherwise in person at an address that nobody gave.
 */
export function deriveAttendance(access: Access): { attendance: Attendance; isPaused: boolean } {
  const fromAfar = access.hasLink ? 'online' : access.hasPhone ? 'phone' : null;
  const hasDoor = !access.isTemporarilyClosed && !access.isApproximate;
  if (fromAfar) return { attendance: hasDoor ? 'hybrid' : fromAfar, isPaused: false };
  if (!hasDoor && access.saysOnline) return { attendance: 'online', isPaused: false };
  return { attendance: 'in-person', isPaused: access.isTemporarilyClosed };
}

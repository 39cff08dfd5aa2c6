import type { ListingInput } from '#domain/listing.ts';
import { crisisHelp, overdosePrevention, safetyHelp, treatment } from './care.ts';
import { food, learning, money, rides, thingsToDo } from './daily-life.ts';
import { affordableHomes, shelters } from './home.ts';
import { apps, otherHelp } from './online.ts';
import { comingHome, lawyers } from './rights.ts';
import { servicesOf } from './service-table.ts';

const TABLES = [
  shelters,
  affordableHomes,
  food,
  money,
  rides,
  learning,
  lawyers,
  comingHome,
  treatment,
  overdosePrevention,
  crisisHelp,
  safetyHelp,
  thingsToDo,
  apps,
  otherHelp,
];

/** Services of every kind that is not a group, a home in recovery, a peer, a job or a care manager. */
export const otherServices: readonly ListingInput[] = TABLES.flatMap((table, index) =>
  servicesOf(table, 40 + index * 13),
);

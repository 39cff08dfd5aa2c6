import finders from '#data/national/finders.json' with { type: 'json' };
import { parseFinders } from '#domain/national.ts';

export const FINDERS = parseFinders(finders);

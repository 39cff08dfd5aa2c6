import type { Locale } from '#domain/locale.ts';
import type { SheetState } from '#domain/sheet/fragment.ts';

/** How a list is put on paper. */
export type PaperChoices = Pick<SheetState, 'size' | 'paper' | 'showsMedication' | 'groupsByNeed'> & {
  readonly language: Locale;
  readonly hasWeek: boolean;
};

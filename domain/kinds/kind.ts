export const DIMENSIONS = ['health', 'home', 'purpose', 'community'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The drawings there are, in components/icon.tsx. */
export const KIND_ICONS = [
  'bed',
  'book',
  'bus',
  'calendar',
  'family',
  'hands',
  'heart',
  'home',
  'key',
  'letter',
  'message',
  'people',
  'phone',
  'scales',
  'screen',
  'shield',
  'star',
  'talk',
  'tray',
  'wallet',
  'work',
] as const;

/** How one of a kind's own fields is shown. Its label stands in the message files under kinds.<code>.fields. */
export type Fact = {
  readonly field: string;
  readonly show: 'text' | 'choice' | 'choices' | 'yes-no' | 'money' | 'number' | 'date' | 'link';
  /** What may be chosen, in the order in which it is offered; for choices alone. */
  readonly options?: readonly string[];
  /** The least and the most: of a number in itself, of text in characters. */
  readonly min?: number;
  readonly max?: number;
  /** It tells of medicine, so that whoever leaves medicine off a paper leaves this off too. */
  readonly isAboutMedicine?: true;
};

/** A sentence that belongs to the facts, on screen and on paper, under kinds.<code>.notices.<key>. */
export type Notice = {
  readonly key: string;
  /** Only where this field holds this choice; without it on every listing of the kind. */
  readonly when?: { readonly field: string; readonly is: string };
};

/** One kind of listing: its own fields beyond the common ones, and where it belongs. Plain data; its words are in messages/. */
export type Kind = {
  readonly code: string;
  readonly icon: (typeof KIND_ICONS)[number];
  /** SAMHSA's four dimensions of recovery that it serves. */
  readonly dimensions: readonly Dimension[];
  /** Codes of the needs it answers, the strongest first. */
  readonly needs: readonly string[];
  /** Whether people come at a set time, so that it belongs into "tonight". */
  readonly gathers: boolean;
  /** It is not open at hours that somebody could have forgotten to tell, such as a home. */
  readonly hasNoHours?: true;
  /** Its own fields as they are shown, what people decide by first; `detailsSchema` checks what stands in them. */
  readonly facts: readonly Fact[];
  /**
   * The choice among its own fields that says what sort it is ("food pantry", "hot meals"): told in lists, and one of
   * each is shown before a second of any. The order of its options is that in which they are offered.
   */
  readonly sort?: string;
  /** Own choices and yes-or-no fields that a search for this kind alone can ask for. Never a medicine: that is private. */
  readonly filters?: readonly string[];
  readonly notices?: readonly Notice[];
  /** Left out of every search once nobody has checked it for so many days. */
  readonly hiddenAfterDays?: number;
};

/** The form to which the boxes of a page belong, wherever they stand; its only field is their `ids`. */
export const TICKED_FORM = 'list';

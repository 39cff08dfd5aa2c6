import type { Words } from './words.ts';

/** Ways to pay that a place takes. Free and sliding prices are the listing's own cost, not a term. */
export const payment: readonly Words[] = [
  {
    code: 'no-one-turned-away',
    en: 'Nobody is turned away for lack of money',
    es: 'Atienden aunque usted no pueda pagar',
    alsoEn: ['no insurance', 'uninsured', 'cannot pay', 'low income'],
    alsoEs: ['sin seguro', 'no puedo pagar', 'bajos ingresos'],
  },
  {
    code: 'medicaid',
    en: 'Medicaid',
    es: 'Medicaid',
    alsoEn: ['MassHealth', 'Medi-Cal'],
    alsoEs: ['MassHealth', 'Medi-Cal'],
  },
  { code: 'medicare', en: 'Medicare', es: 'Medicare' },
  {
    code: 'private-insurance',
    en: 'Private insurance',
    es: 'Seguro privado',
    alsoEn: ['insurance', 'health plan'],
    alsoEs: ['seguro', 'aseguranza'],
  },
  {
    code: 'military-insurance',
    en: 'Military or veterans insurance',
    es: 'Seguro militar o de veteranos',
    alsoEn: ['TRICARE', 'VA benefits', 'veterans'],
    alsoEs: ['veteranos'],
  },
  {
    code: 'cash',
    en: 'Cash',
    es: 'Efectivo',
    alsoEn: ['money order', 'check', 'self pay', 'out of pocket'],
    alsoEs: ['giro postal', 'cheque', 'pago propio'],
  },
  {
    code: 'card',
    en: 'Credit or debit card',
    es: 'Tarjeta de crédito o débito',
    alsoEn: ['credit card', 'debit card'],
    alsoEs: ['tarjeta'],
  },
  {
    code: 'voucher',
    en: 'Vouchers',
    es: 'Vales',
    alsoEn: ['voucher', 'Section 8', 'RAFT', 'state pays', 'agency pays'],
    alsoEs: ['vale', 'subsidio', 'sección 8'],
  },
  {
    code: 'scholarship',
    en: 'Scholarships',
    es: 'Becas',
    alsoEn: ['grant', 'sponsored bed', 'funded bed'],
    alsoEs: ['beca', 'fondo'],
  },
];

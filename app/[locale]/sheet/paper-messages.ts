import type { PaperMessages } from '#components/sheet/paper-language.tsx';
import en from '#messages/en.json';
import es from '#messages/es.json';

/** What a paper says of itself, in each language. */
export const PAPERS: PaperMessages = {
  en: { paper: en.paper, crisis: en.crisis },
  es: { paper: es.paper, crisis: es.crisis },
};

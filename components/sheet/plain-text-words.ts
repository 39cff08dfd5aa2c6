import { createTranslator } from 'next-intl';
import { crisisLine } from '#components/crisis-lines.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { PlainTextWords } from '#domain/sheet/plain-text.ts';
import type { PaperMessages } from './paper-language.tsx';

/** What the paper says of itself, for the list as plain text. */
export function plainTextWords(language: Locale, messages: PaperMessages, printedOn: Day): PlainTextWords {
  const own = { locale: language, messages: messages[language] };
  const t = createTranslator({ ...own, namespace: 'paper' });
  const crisis = createTranslator({ ...own, namespace: 'crisis' });
  const emergency = crisisLine('911').call.number;
  const lifeline = crisisLine('988');
  const inSpanish = language === 'es' ? lifeline.spanish : undefined;
  return {
    title: t('title'),
    printedOn: t('printedOn', { day: formatDay(printedOn, language) }),
    step: t('step').replace(/:$/, ''),
    phone: t('phone'),
    next: t('next'),
    crisis: [
      crisis.markup('danger', { number: emergency, call: asItIs }),
      crisis.markup('crisis', {
        number: lifeline.call.number,
        press: inSpanish?.press ?? '',
        word: inSpanish?.word ?? '',
        call: asItIs,
        text: asItIs,
      }),
      crisis.markup('treatment', { number: crisisLine('samhsa').call.number, call: asItIs }),
    ],
    notAdvice: t('notAdvice'),
  };
}

/** Links are no use in plain text; their words are. */
const asItIs = (words: string) => words;

import lines from '#data/national/crisis-lines.json' with { type: 'json' };
import { fellowship } from '#data/vocabularies/fellowship.ts';
import { LOCALES, type Locale, localePath } from '#domain/locale.ts';
import { parseCrisisLines, unknownHotlines } from '#domain/national.ts';
import { avoidedWords } from '#domain/reading/avoided-words.ts';
import {
  fernandezHuerta,
  fleschKincaidGrade,
  longSentences,
  smogGrade,
  wordsPerSentence,
} from '#domain/reading/grade.ts';
import { KNOWN_WORDS } from '#domain/reading/known-words.ts';
import { type Sentence, sentencesOf } from '#domain/reading/sentences.ts';
import { expect, test } from './fixtures.ts';
import { readPageText } from './page-text.ts';
import { addressesOf, VISITOR_PAGES } from './pages.ts';

// Chromium itself writes an error for an answer of 404.
test.use({ expectedErrors: [/status of 404/] });

/** Pages for people who work with patients may ask for two grades more. */
const PROVIDER_PAGES = ['/learn/providers'];

const CRISIS_LINES = parseCrisisLines(lines);

for (const locale of LOCALES) {
  for (const page of VISITOR_PAGES) {
    test(`${page} reads easily (${locale})`, async ({ page: browser, request }) => {
      test.slow();
      const atMostGrade = PROVIDER_PAGES.includes(page) ? 8 : 6;
      for (const address of await addressesOf(page, request)) {
        await browser.goto(localePath(locale, address));
        // What stands in the fragment is fetched by the script.
        if (address.includes('#')) await browser.waitForLoadState('networkidle');
        const { blocks, labels } = await readPageText(browser);
        const shown = await browser.locator('body').innerText();
        const problems = [
          ...hardToRead(sentencesOf(blocks), locale, atMostGrade),
          ...avoidedWords(
            [...blocks, ...labels].join('\n'),
            locale,
            fellowship.map((name) => name[locale]),
          ),
          ...unknownHotlines([...blocks, ...labels, shown].join('\n'), CRISIS_LINES),
        ];
        expect.soft(problems, address).toEqual([]);
      }
    });
  }
}

function hardToRead(sentences: readonly Sentence[], locale: Locale, atMostGrade: number): string[] {
  const average = wordsPerSentence(sentences);
  return [
    ...(locale === 'en' ? hardEnglish(sentences, atMostGrade) : hardSpanish(sentences)),
    ...(average > 15 ? [`${average.toFixed(1)} words a sentence`] : []),
    ...longSentences(sentences, 25).map((sentence) => `Over 25 words: ${sentence}`),
  ];
}

function hardEnglish(sentences: readonly Sentence[], atMostGrade: number): string[] {
  const grades = { 'Flesch-Kincaid': fleschKincaidGrade(sentences), SMOG: smogGrade(sentences, KNOWN_WORDS) };
  return Object.entries(grades).flatMap(([name, grade]) =>
    grade > atMostGrade ? [`${name} grade ${grade.toFixed(1)}`] : [],
  );
}

function hardSpanish(sentences: readonly Sentence[]): string[] {
  const ease = fernandezHuerta(sentences);
  return ease < 70 ? [`Fernández Huerta ${ease.toFixed(0)}`] : [];
}

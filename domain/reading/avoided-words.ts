import type { Locale } from '../locale.ts';

/**
 * Words that hurt people or are wrong about them, and what we write instead. They work in search, people may use
 * them of themselves, and the names of agencies and groups keep them: only our own texts are searched for them.
 * After NIDA, "Words Matter", and Shatterproof, "Stigma-reducing language".
 */
const AVOIDED: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [
      /\baddicts?\b|\bjunk(?:ie|y|ies)\b|\babusers?\b/i,
      'person with a substance use disorder; person who uses drugs',
    ],
    [/\b(?:drug |substance )users?\b/i, 'person who uses drugs'],
    [/\balcoholics?\b(?! anonymous)/i, 'person with alcohol use disorder; person who drinks'],
    [
      /\b(?:stay|stays|staying|get|gets|getting|be|being|is|are|been|come|test|tested|time) clean\b|\bclean (?:and sober|time|test|date)\b/i,
      'in recovery, not using, tested negative',
    ],
    [/\bdirty\b/i, 'tested positive'],
    [/\b(?:drug|substance|alcohol) (?:abuse|habit|dependence)\b/i, 'drug use, substance use'],
    [/\bmedication[- ]assisted\b|\bMAT\b(?! stands)/, 'medicine for opioid use disorder'],
    [/\b(?:opioid|opiate) substitution\b|\breplacement therapy\b/i, 'medicine for opioid use disorder'],
    [/\bopiates?\b/i, 'opioid'],
    [/\brelaps(?:e|es|ed|ing)\b/i, 'return to use, setback'],
    [/\bnon-?complian\w+\b|\bfailed (?:treatment|test)\b/i, 'say what happened'],
    [/\bcommit(?:s|ted|ting)? suicide\b/i, 'died by suicide'],
    [/\bthe homeless\b|\bhomeless (?:people|person|men|women)\b/i, 'people without a home'],
    [
      /\bex-?(?:con|cons|convict|convicts|offender|offenders|felon|felons)\b|\bfelons?\b|\binmates?\b|\boffenders?\b/i,
      'people who have been in jail or prison',
    ],
    [
      /\bdrug-?free\b/i,
      'say the rule: "No alcohol or street drugs. Prescribed medicine is (is not) allowed."',
    ],
    [/\bSUD patients?\b|\bfrequent flyers?\b/i, 'person, patient, you'],
    [/\bguaranteed?\b|\bMAT[- ]approved\b/i, 'say who told us, and when'],
    [/\bnarc-?anon\b/i, 'Nar-Anon'],
  ],
  es: [
    [
      /\badict[oa]s?\b|\bdrogadict[oa]s?\b|\btoxic[oó]man[oa]s?\b|\byonquis?\b/i,
      'persona que consume drogas',
    ],
    [/\balcoh[oó]lic[oa]s?\b(?! an[oó]nim)/i, 'persona que bebe'],
    [
      /\b(?:estar|está|están|mantenerse|seguir|quedar|llevar|sigue|salió) limpi[oa]s?\b|\btiempo limpi[oa]\b/i,
      'en recuperación, sin consumir',
    ],
    [/\bsuci[oa]s?\b/i, 'salió positivo'],
    [/\babus(?:o|ar) de (?:drogas|sustancias|alcohol)\b/i, 'consumo de drogas'],
    [/\btratamiento asistido con\b|\bterapia de (?:sustitución|reemplazo)\b/i, 'medicina'],
    [/\bopiáceos?\b/i, 'opioide'],
    [/\breca[íi](?:da|das|er|do)\b/i, 'volver a consumir'],
    [/\bcometi(?:ó|do|eron) suicidio\b/i, 'se quitó la vida'],
    [/\blos (?:sin techo|indigentes|vagabundos)\b|\bindigentes?\b/i, 'personas sin casa'],
    [
      /\bex-?convict[oa]s?\b|\bdelincuentes?\b|\bres[oa]s\b|\bpresidiari[oa]s?\b/i,
      'personas que estuvieron en la cárcel',
    ],
    [/\blibre de drogas\b/i, 'diga la regla'],
    [/\bgarantiza(?:d[oa]s?)?\b/i, 'diga quién lo dijo y cuándo'],
    [/\bnarc-?anon\b/i, 'Nar-Anon'],
  ],
};

/**
 * Each avoided word in a text of ours, with what to write: `"addict": person who uses drugs`.
 * @param names of groups, which choose their own words: "Adult Children of Alcoholics"
 */
export function avoidedWords(text: string, locale: Locale, names: readonly string[] = []): string[] {
  const ours = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return AVOIDED[locale].flatMap(([pattern, instead]) => {
    const found = ours.match(pattern)?.[0];
    return found ? [`"${found}": ${instead}`] : [];
  });
}

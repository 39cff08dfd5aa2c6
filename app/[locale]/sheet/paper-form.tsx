import { useLocale, useTranslations } from 'next-intl';
import type { PaperChoices } from '#components/sheet/paper-choices.ts';
import settings from '#components/sheet/print-settings.module.css';
import { LANGUAGE_NAMES, LOCALES, type Locale, localePath } from '#domain/locale.ts';
import { TEXT_SIZES } from '#domain/sheet/pages.ts';

type Props = {
  /** The page that shows the paper, without its language. */
  readonly page: string;
  /** The list, where the address of the page does not name it. */
  readonly numbers: readonly number[];
  readonly choices: PaperChoices;
};

/** How the list is put on paper, chosen without script. */
export function PaperForm({ page, numbers, choices }: Props) {
  const t = useTranslations('sheet.print');
  const selects = [
    ['language', choices.language, LOCALES.map((locale) => [locale, LANGUAGE_NAMES[locale]])],
    ['size', choices.size, TEXT_SIZES.map((size) => [size, t(`sizes.${size}`)])],
    ['paper', choices.paper, (['letter', 'a4'] as const).map((paper) => [paper, t(`papers.${paper}`)])],
  ] as const;
  const boxes = [
    ['nomedicine', 'leaveOffMedication', !choices.showsMedication],
    ['group', 'group', choices.groupsByNeed],
    ['week', 'week', choices.hasWeek],
  ] as const;
  return (
    <form method="get" action={localePath(useLocale() as Locale, page)}>
      {numbers.map((number) => (
        <input key={number} type="hidden" name="ids" value={number} />
      ))}
      <div className={settings.fields}>
        {selects.map(([name, chosen, options]) => (
          <label key={name} className={settings.label}>
            {t(name)}
            <select className="field" name={name} defaultValue={chosen}>
              {options.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className={settings.switches}>
        {boxes.map(([name, words, isTicked]) => (
          <label key={name} className={settings.check}>
            <input type="checkbox" name={name} value="1" defaultChecked={isTicked} />
            {t(words)}
          </label>
        ))}
      </div>
      <p className={settings.print}>
        <button type="submit" className="button-quiet">
          {t('apply')}
        </button>
        {t('useBrowser')}
      </p>
    </form>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { smsLink } from '#components/crisis-help.tsx';
import { crisisLine } from '#components/crisis-lines.ts';
import { Icon } from '#components/icon.tsx';
import styles from './page.module.css';

/** The ways to reach one line of data/national/crisis-lines.json. */
export function ToCall({ line }: { line: string }) {
  const t = useTranslations('help');
  const { call, text, tty, spanish, veterans } = crisisLine(line);
  const spanishWord = useLocale() === 'es' ? spanish?.word : undefined;
  const word = text?.word ?? spanishWord;
  return (
    <>
      <p className={styles.ways}>
        <a href={call.link} className="button-quiet">
          <Icon name="phone" /> {t('call', { number: call.number })}
        </a>
        {text && (
          <a href={smsLink(text.link, word)} className="button-quiet">
            <Icon name="message" />{' '}
            {word ? t('textWord', { word, number: text.number }) : t('text', { number: text.number })}
          </a>
        )}
      </p>
      {spanish && <p>{t('crisis.spanish', spanish)}</p>}
      {veterans && <p>{t('crisis.veterans', veterans)}</p>}
      {tty && (
        <p className={styles.small}>
          {t.rich('tty', { number: tty.number, call: (words) => <a href={tty.link}>{words}</a> })}
        </p>
      )}
    </>
  );
}

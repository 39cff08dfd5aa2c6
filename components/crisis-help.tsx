import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StateLine } from '#domain/site/local.ts';
import styles from './crisis-help.module.css';
import { crisisLine } from './crisis-lines.ts';
import { StateLineItems } from './state-lines.tsx';

/**
 * Whom to call, in full: on error pages, on pages that were not found, where nothing is listed, and last on every
 * print. Plain text with links; it needs neither script nor database.
 * @param lines that admins added for the state, where it is known: after the national ones
 */
export function CrisisHelp({ lines = [] }: { readonly lines?: readonly StateLine[] }) {
  const t = useTranslations('crisis');
  const locale = useLocale();
  const danger = crisisLine('911').call;
  const crisis = crisisLine('988');
  const treatment = crisisLine('samhsa').call;
  const home = crisisLine('domestic-violence');
  const poison = crisisLine('poison-help').call;
  const basics = crisisLine('211').call;
  const spanish = locale === 'es' ? crisis.spanish : undefined;
  return (
    <section className={styles.help} aria-labelledby="crisis-help" data-crisis-help="">
      <h2 id="crisis-help">{t('heading')}</h2>
      <ul>
        <li>{t.rich('danger', { number: danger.number, call: to(danger.link) })}</li>
        <li>
          {t.rich('crisis', {
            number: crisis.call.number,
            press: spanish?.press ?? '',
            word: spanish?.word ?? '',
            call: to(crisis.call.link),
            text: to(smsLink(crisis.text?.link, spanish?.word)),
          })}
        </li>
        <li>{t.rich('treatment', { number: treatment.number, call: to(treatment.link) })}</li>
        <li>
          {t.rich('home', {
            number: home.call.number,
            word: home.text?.word ?? '',
            textNumber: home.text?.number ?? '',
            call: to(home.call.link),
            text: to(home.text?.link),
          })}
        </li>
        <li>
          {t.rich('poison', {
            number: poison.number,
            dangerNumber: danger.number,
            call: to(poison.link),
            danger: to(danger.link),
          })}
        </li>
        <li>{t.rich('basics', { number: basics.number, call: to(basics.link) })}</li>
        <StateLineItems lines={lines} />
      </ul>
    </section>
  );
}

/** Turns a tag of a message into a link. */
const to = (link: string | undefined) => (words: ReactNode) => <a href={link}>{words}</a>;

/** The link that opens a text message with the word to send already in it. */
export function smsLink(link: string | undefined, word: string | undefined): string | undefined {
  return link && word && !link.includes('?') ? `${link}?&body=${word}` : link;
}

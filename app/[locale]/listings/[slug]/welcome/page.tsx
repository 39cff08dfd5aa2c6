import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { formTitle, readSentForm } from '#app/visitor-form.ts';
import styles from '#components/form/form.module.css';
import { NotTakenNotice } from '#components/form/received.tsx';
import { SelectField } from '#components/form/text-field.tsx';
import { TrapFields } from '#components/form/trap-fields.tsx';
import { Link } from '#components/link.tsx';
import { NotFound } from '#components/not-found.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { getCard } from '#db/cards.ts';
import type { Card } from '#domain/card.ts';
import { isLocale, type Locale, localePath } from '#domain/locale.ts';
import { formatMonth } from '#domain/schedule/format.ts';
import { WELCOME_ANSWERS, welcomeMonths } from '#domain/welcome.ts';
import { receiveWelcome } from './receive.ts';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

/** The title tells neither the listing nor what is asked. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'welcome' });
  const title = await formTitle(locale, await receiveWelcome(slug), {
    title: t('title'),
    thanks: t('thanks'),
  });
  return { title, robots: { index: false } };
}

export default async function WelcomePage({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const read = await readDatabase((db) => getCard(db, slug));
  if (!read.ok) return <Unreadable />;
  if (!read.value) return <NotFound />;
  const t = await getTranslations({ locale, namespace: 'welcome' });
  const report = await getTranslations({ locale, namespace: 'report' });
  const received = await receiveWelcome(slug);
  const back = <Link href={`/listings/${slug}`}>{report('back')}</Link>;
  if (received.is === 'sent') {
    return (
      <>
        <h1>{t('thanks')}</h1>
        <p>{t('next')}</p>
        <p>{back}</p>
      </>
    );
  }
  const sent = await readSentForm(new Date());
  return (
    <>
      {received.is !== 'opened' && <NotTakenNotice received={received} />}
      <h1>{t('question')}</h1>
      <p>
        {t('about')} <strong data-quoted="">{read.value.name}</strong>. {back}
      </p>
      <WelcomeForm card={read.value} month={sent.form.get('month')} openedAt={sent.openedAt} />
    </>
  );
}

type FormProps = { readonly card: Card; readonly month: string | null; readonly openedAt: string };

/** A month and three buttons: no words, so that nobody can be told from them. */
function WelcomeForm({ card, month, openedAt }: FormProps) {
  const t = useTranslations('welcome');
  const names = useTranslations('form.names');
  const locale = useLocale() as Locale;
  const months = welcomeMonths(new Date().toISOString().slice(0, 10));
  return (
    <form
      className={styles.form}
      method="post"
      action={localePath(locale, `/listings/${card.slug}/welcome`)}
      aria-label={t('question')}
    >
      <TrapFields openedAt={openedAt} />
      <SelectField
        name="month"
        label={names('month')}
        value={month ?? months[0] ?? ''}
        problems={[]}
        options={months.map((value) => ({ value, label: formatMonth(value, locale) }))}
      />
      <div className={styles.row}>
        {WELCOME_ANSWERS.map((answer) => (
          <button key={answer} type="submit" className="button-quiet" name="answer" value={answer}>
            {t(`answers.${answer}`)}
          </button>
        ))}
      </div>
      <p className={styles.hint}>{t('kept')}</p>
    </form>
  );
}

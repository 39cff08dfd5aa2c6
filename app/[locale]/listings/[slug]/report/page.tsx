import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { formTitle, readSentForm } from '#app/visitor-form.ts';
import { NotTakenNotice } from '#components/form/received.tsx';
import { Link } from '#components/link.tsx';
import { NotFound } from '#components/not-found.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { getCard } from '#db/cards.ts';
import { isLocale } from '#domain/locale.ts';
import { CorrectionForm } from './correction-form.tsx';
import { receiveReport } from './receive.ts';
import { TapForm } from './tap-form.tsx';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

/** The title does not name the listing, and begins with "Error" when the form comes back. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'report' });
  const title = await formTitle(locale, await receiveReport(slug, locale), {
    title: t('title'),
    thanks: t('thanks'),
  });
  return { title, robots: { index: false } };
}

export default async function ReportPage({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const read = await readDatabase((db) => getCard(db, slug));
  if (!read.ok) return <Unreadable />;
  if (!read.value) return <NotFound />;
  const card = read.value;
  const t = await getTranslations({ locale, namespace: 'report' });
  const received = await receiveReport(slug, locale);
  const back = <Link href={`/listings/${slug}`}>{t('back')}</Link>;
  if (received.is === 'sent') {
    return (
      <>
        <h1>{t('thanks')}</h1>
        <p>{t('next')}</p>
        <p>{t('untilThen')}</p>
        <p>{back}</p>
      </>
    );
  }
  const sent = await readSentForm(new Date());
  return (
    <>
      {received.is !== 'opened' && <NotTakenNotice received={received} />}
      <h1>{t('title')}</h1>
      <p>
        {t('about')} <strong data-quoted="">{card.name}</strong>. {back}
      </p>
      <TapForm card={card} openedAt={sent.openedAt} />
      <CorrectionForm
        card={card}
        sent={sent}
        problems={received.is === 'problems' ? received.problems : []}
      />
    </>
  );
}

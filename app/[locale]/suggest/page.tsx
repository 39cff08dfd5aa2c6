import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { formTitle, readSentForm } from '#app/visitor-form.ts';
import { NotTakenNotice } from '#components/form/received.tsx';
import { Link } from '#components/link.tsx';
import { isLocale } from '#domain/locale.ts';
import { ProposalForm } from './proposal-form.tsx';
import { receiveProposal } from './receive.ts';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'suggest' });
  const title = await formTitle(locale, await receiveProposal(locale), {
    title: t('title'),
    thanks: t('thanks'),
  });
  return { title };
}

/** Anybody may tell of a place: it waits for a person here, and is never public by itself. */
export default async function SuggestPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'suggest' });
  const received = await receiveProposal(locale);
  if (received.is === 'sent') {
    return (
      <>
        <h1>{t('thanks')}</h1>
        <p>{t('next')}</p>
        <p>
          <Link href="/">{t('home')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {received.is !== 'opened' && <NotTakenNotice received={received} />}
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <ProposalForm
        sent={await readSentForm(new Date())}
        problems={received.is === 'problems' ? received.problems : []}
      />
    </>
  );
}

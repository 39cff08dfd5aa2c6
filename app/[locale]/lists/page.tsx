import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { Link } from '#components/link.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { listStandingLists } from '#db/standing-lists.ts';
import { inLanguage } from '#domain/standing-list.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lists');
  return { title: t('title') };
}

/** The lists that staff keep, each under an address of its own. */
export default async function ListsPage() {
  const read = await readDatabase(listStandingLists);
  if (!read.ok) return <Unreadable />;
  const t = await getTranslations('lists');
  const locale = await getLocale();
  return (
    <>
      <h1>{t('heading')}</h1>
      <p>{t('intro')}</p>
      {read.value.length === 0 && <p>{t('none')}</p>}
      <ul>
        {read.value.map((list) => (
          <li key={list.slug}>
            <Link href={`/lists/${list.slug}`} data-quoted="">
              {inLanguage(list, locale).title}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/sheet">{t('ownList')}</Link>
      </p>
    </>
  );
}

import '#app/globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { showsDemo } from '#app/demo-state.ts';
import { ClientMessages } from '#app/i18n/client-messages.tsx';
import { bannersToday, linesOfState, readSite } from '#app/site.ts';
import { Banners } from '#components/banners.tsx';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { DemoBanner } from '#components/demo-banner.tsx';
import { Footer } from '#components/footer.tsx';
import { Header } from '#components/header.tsx';
import { ListBar } from '#components/list/list-bar.tsx';
import { ListKeeper } from '#components/list/list-keeper.tsx';
import { env } from '#env';
import styles from './layout.module.css';

/** Titles stay neutral: never a condition, a place or the words of a search. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  const name = (await readSite()).name ?? t('name');
  return {
    metadataBase: new URL(env.siteUrl),
    title: { template: t('title', { page: '%s', name }), default: name },
    description: t('description'),
    // Phones would otherwise make links of whatever looks like a number, dates included.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a222a' },
  ],
};

/** The frame around every page a visitor sees. */
export default async function VisitorLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const { name } = await readSite();
  return (
    <html lang={locale}>
      <body>
        <script src="/leave.js" async />
        <Header leaveUrl={env.leaveUrl} name={name} />
        {(await showsDemo()) && <DemoBanner />}
        <Banners words={await bannersToday(locale)} />
        <ClientMessages of={['error', 'crisis', 'list', 'when']}>
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <ListKeeper />
          <ListBar />
        </ClientMessages>
        <div className={styles.lastOnPaper}>
          <CrisisHelp lines={await linesOfState(locale)} />
        </div>
        <Footer />
      </body>
    </html>
  );
}

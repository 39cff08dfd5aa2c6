import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/i18n/request.ts');

/**
 * English has no prefix and Spanish lives at /es (see app/i18n/routing.ts). Plain rewrites do this
 * without a proxy function in front of every request.
 */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server in front of Next compresses, after it has read the HTML for its policy header.
  compress: false,
  serverExternalPackages: ['better-sqlite3'],
  images: { unoptimized: true },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/en' },
        {
          source:
            '/:path((?!es$|es/|api/|feeds/|hsds/|healthz$|_next/|geo/|icon|robots\\.txt|favicon\\.ico).*)',
          destination: '/en/:path',
        },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};

export default withNextIntl(config);

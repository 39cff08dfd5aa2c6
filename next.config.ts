import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

// Messages are taken apart while building: what does that weighs 11 kB, and need not travel with every page. It is why
// imports of messages in app/ and components/ say nothing of `type: 'json'`: what they get is made from it.
const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/**
 * English has no prefix and Spanish lives at /es (domain/locale.ts). Plain rewrites do this without a proxy
 * function in front of every request; they come after files in public/ and fixed routes such as /healthz.
 */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server in front of Next compresses, after it has read the HTML for its policy header.
  compress: false,
  serverExternalPackages: ['better-auth', 'better-sqlite3'],
  images: { unoptimized: true },
  // `npm test` checks types; an operator's build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [
        { source: '/', destination: '/en' },
        {
          source: '/:path((?!en$|en/|es$|es/|admin$|admin/|api/|feeds/|hsds/|_next/).*)',
          destination: '/en/:path',
        },
      ],
      fallback: [],
    };
  },
};

export default withNextIntl(config);

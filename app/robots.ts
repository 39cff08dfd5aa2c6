import type { MetadataRoute } from 'next';

/** Search engines may show listings; results pages are the same listings in endless orders. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/find', '/es/find'] } };
}

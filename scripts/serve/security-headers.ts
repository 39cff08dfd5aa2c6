import { createHash } from 'node:crypto';

const PERMISSIONS_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer, errors and files too. Referrer-Policy is never `no-referrer`: with it browsers
 * send `Origin: null` on plain form posts, and Next refuses those.
 * @param isHttps whether visitors reach the site by https only
 */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return {
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // `web-share`: a list is handed over by the device's own sheet.
    'Permissions-Policy': [
      'geolocation=(self)',
      'web-share=(self)',
      ...PERMISSIONS_OFF.map((name) => `${name}=()`),
    ].join(', '),
    ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** The policy of everything that is not a page: it may load nothing, even if a browser is led to show it. */
export const FILE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A script may run as a worker, whose own policy this is then: it loads our scripts and files, and nothing else. */
export const SCRIPT_POLICY = `${FILE_POLICY}; script-src 'self'; connect-src 'self'`;

/**
 * The Content-Security-Policy of one page: scripts are our own files and the inline scripts that the page came
 * with, known by their hash (a nonce would make the page uncacheable). No other host for anything.
 */
export function pagePolicy(html: string): string {
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The text of each script that has no `src`, as a browser would read it. */
export function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  for (const match of html.matchAll(/<script(\s[^>]*)?>(.*?)<\/script/gis)) {
    const [, attributes = '', text = ''] = match;
    if (!/\ssrc\s*=/i.test(attributes)) scripts.push(text);
  }
  return scripts;
}

import { expect, test } from 'vitest';
import { inlineScripts, pagePolicy, securityHeaders } from './security-headers.ts';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('a page may run its own inline scripts, by hash, and files of this site, and nothing else', () => {
  // The hash is of the text "alert(1)": printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  const policy = pagePolicy('<p>Hi</p><script>alert(1)</script><script src="/a.js" async=""></script>');
  expect(directive(policy, 'script-src')).toBe(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the same inline script twice is named once', () => {
  const policy = pagePolicy('<script>a()</script><script>a()</script>');
  expect(policy.match(/sha256/g)).toHaveLength(1);
});

test('a page without inline scripts allows none', () => {
  expect(directive(pagePolicy('<p>Plain</p>'), 'script-src')).toBe("script-src 'self'");
});

test('inline scripts are read to the letter: line breaks, attributes, upper case, a sign in the text', () => {
  const html =
    '<SCRIPT id="x" type="text/javascript">\n if (a < b) c("</scrip");\n</SCRIPT ><script\nsrc=/b.js></script>';
  expect(inlineScripts(html)).toEqual(['\n if (a < b) c("</scrip");\n']);
});

test('an attribute that only looks like a source does not hide a script from the policy', () => {
  expect(inlineScripts('<script data-src="/a.js">a()</script>')).toEqual(['a()']);
});

test('strict transport is promised only when the site is reached by https', () => {
  expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
  expect(securityHeaders(true)['Strict-Transport-Security']).toMatch(/max-age=31536000/);
});

test('the position may be asked for by this site alone, and forms keep their origin', () => {
  const headers = securityHeaders(true);
  expect(headers['Permissions-Policy']).toMatch(/^geolocation=\(self\), /);
  expect(headers['Permissions-Policy']).toContain('camera=()');
  expect(headers['Referrer-Policy']).toBe('same-origin');
});

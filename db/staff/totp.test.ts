import { expect, test } from 'vitest';
import { base32, totp, totpAddress } from './totp.ts';

test('the codes are those of RFC 6238, appendix B', () => {
  const secret = '12345678901234567890';
  const codes = [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000];
  expect(codes.map((seconds) => totp(secret, new Date(seconds * 1000)))).toEqual([
    '287082',
    '081804',
    '050471',
    '005924',
    '279037',
    '353130',
  ]);
});

test('base32 is that of RFC 4648, section 10, without padding', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(base32)).toEqual([
    '',
    'MY',
    'MZXQ',
    'MZXW6',
    'MZXW6YQ',
    'MZXW6YTB',
    'MZXW6YTBOI',
  ]);
});

test('an address with signs in the name is still one address', () => {
  const address = new URL(totpAddress('12345678901234567890', 'Open Door', 'ana+desk@example.org'));
  expect(address.protocol).toBe('otpauth:');
  expect(decodeURIComponent(address.pathname)).toContain('Open Door:ana+desk@example.org');
  expect(address.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(address.searchParams.get('issuer')).toBe('Open Door');
});

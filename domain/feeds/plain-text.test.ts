import { describe, expect, test } from 'vitest';
import { MAX_TEXT, plainText, readEmail, readLine, readLink, readPhones, readText } from './plain-text.ts';

describe('text', () => {
  test('HTML becomes plain text: breaks are new lines, tags go, entities become their sign', () => {
    expect(plainText('Ring the <b>bell</b>.<br>Side door<br />&amp; upstairs')).toBe(
      'Ring the bell.\nSide door\n& upstairs',
    );
    expect(plainText('St. Mary&#8217;s &ldquo;Hall&rdquo; &ntilde;&Eacute; caf&#xe9;')).toBe(
      'St. Mary’s “Hall” ñÉ café',
    );
    expect(plainText('<p>One</p><p>Two</p><script>alert(1)</script><!-- no -->')).toBe('One\n\nTwo');
  });

  test('what only looks like HTML stays', () => {
    expect(plainText('5 < 6 and 7 > 3, <3, <ann@example.org>, AT&T, &nosuch; &#0;')).toBe(
      '5 < 6 and 7 > 3, <3, <ann@example.org>, AT&T, &nosuch; &#0;',
    );
    expect(plainText('&lt;b&gt;')).toBe('<b>');
  });

  test('unseen signs and half characters do not get in', () => {
    expect(plainText('a\u0000b\u202ec\u200bd\ud800e')).toBe('abcd\ufffde');
    expect(readLine('  two\t\twords \n here ')).toBe('two words here');
    expect(readText('one\r\n\r\n\r\n\r\ntwo')).toBe('one\n\ntwo');
  });

  test('long texts are cut, and attacks on the patterns take no time', () => {
    expect(plainText('x'.repeat(9_000))).toHaveLength(MAX_TEXT);
    expect(readLine('🌞🌞🌞', 5)).toBe('🌞🌞');
    const started = performance.now();
    for (const part of ['<', '<a ', '<script', '<!--', '&', '&#', '\n ', ' \n'])
      plainText(part.repeat(9_000 / part.length));
    expect(performance.now() - started).toBeLessThan(400);
  });

  test('numbers are text, other things and blanks are nothing', () => {
    expect(readLine(64113)).toBe('64113');
    for (const value of ['', '  ', '<br>', null, undefined, {}, [], true, Number.NaN])
      expect(readLine(value)).toBeNull();
  });
});

describe('links', () => {
  test('a missing https is added', () => {
    expect(readLink('zoom.us/my/room')).toBe('https://zoom.us/my/room');
    expect(readLink('www.example.org')).toBe('https://www.example.org/');
    expect(readLink(' http://example.org/a b ')).toBe('http://example.org/a%20b');
    expect(readLink('https://zoom.us/j/1?a=1&amp;b=2')).toBe('https://zoom.us/j/1?a=1&b=2');
  });

  test('only addresses that a browser opens as a page are links', () => {
    for (const value of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org',
      'https://user:pw@example.org',
      'http://localhost/',
      'see website',
      '',
      null,
      7,
    ]) {
      expect(readLink(value), String(value)).toBeNull();
    }
  });
});

test('an e-mail address that was blanked out, or a number nobody could call, is left out', () => {
  expect(readEmail('group@example.org')).toBe('group@example.org');
  expect(readEmail('[email removed]')).toBeNull();
  expect(readPhones('(555) 555-0134')).toEqual([{ number: '(555) 555-0134' }]);
  expect(readPhones('[phone removed]')).toEqual([]);
  expect(readPhones('911')).toEqual([]);
});

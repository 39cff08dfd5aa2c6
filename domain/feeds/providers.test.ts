import { expect, test } from 'vitest';
import { isConferenceLink, parseConferencePhone } from './providers.ts';

test('a link is a conference link when its host is a known service or below one', () => {
  expect(isConferenceLink('https://zoom.us/j/123')).toBe(true);
  expect(isConferenceLink('https://us02web.ZOOM.us/j/123?pwd=x')).toBe(true);
  expect(isConferenceLink('https://www.freeconferencecall.com/wall/group')).toBe(true);
});

test('a host that only ends like a known service is none', () => {
  for (const link of [
    'https://evilzoom.us/j/123',
    'https://zoom.us.example.org/j/123',
    'https://example.org/zoom.us',
    'https://zoom.us@example.org/j/1',
    'zoom.us/my',
    'not a link',
    '',
  ]) {
    expect(isConferenceLink(link), link).toBe(false);
  }
});

test('a conference phone keeps what a phone can dial and drops the passcode written behind it', () => {
  expect(parseConferencePhone('+16699009128,,66547386261#,,#,,694737#')).toBe(
    '+16699009128,,66547386261#,,#,,694737#',
  );
  expect(parseConferencePhone('+15873281099,,656554111#,,#,,RmdhK2VLdUVvbWtT')).toBe(
    '+15873281099,,656554111#,,#',
  );
  expect(parseConferencePhone('(669) 900-9128')).toBe('(669) 900-9128');
  expect(parseConferencePhone('669-900-9128 ext. four')).toBe('669-900-9128');
});

test('a number nobody could reach is none', () => {
  expect(parseConferencePhone('900-9128')).toBeNull();
  expect(parseConferencePhone('call Ann')).toBeNull();
  expect(parseConferencePhone('')).toBeNull();
});

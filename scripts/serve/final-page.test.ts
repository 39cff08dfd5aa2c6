import { expect, test } from 'vitest';
import { finalPage } from './final-page.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('a page that says it was not found is sent as such', () => {
  const html = page('<meta name="answer-status" content="404"/>');
  expect(finalPage('/nothing', 200, html)).toEqual({ status: 404, html });
});

test('a page whose database cannot be read says so to machines too', () => {
  expect(finalPage('/find', 200, page('<meta name="answer-status" content="503"/>')).status).toBe(503);
});

test('no text of a listing changes the status, wherever it stands', () => {
  const html = page('<title>x</title>', '<meta name="answer-status" content="404"/>');
  expect(finalPage('/listings/x', 200, html).status).toBe(200);
  expect(finalPage('/listings/x', 200, page('<meta name="answer-status" content="200 OK"/>')).status).toBe(
    200,
  );
});

test('a page that broke says so, and whom to call, in its language and without script', () => {
  const broken =
    '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>fill()</script></body></html>';
  const { status, html } = finalPage('/es/find', 500, broken);
  expect(status).toBe(500);
  expect(html).toContain('lang="es"');
  expect(html).toContain('tel:988');
  expect(html).not.toContain('<script');
});

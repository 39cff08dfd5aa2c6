import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAllowance } from '#domain/allowance.ts';
import type { ProblemJson } from '#domain/exports/listing-page.ts';
import { FILE_POLICY } from './security-headers.ts';
import { SOURCE_HEADER } from './source.ts';

/** What one source may ask the public API in a minute. */
export const API_REQUESTS_PER_MINUTE = 60;

const PROBLEM: ProblemJson = {
  code: 'too-many',
  message: `More than ${API_REQUESTS_PER_MINUTE} questions in a minute. Wait, then go on.`,
  choices: [],
};

/**
 * Keeps one program from taking the API away from all others. What is kept of a source is its word of the day, in memory.
 * @returns for each request whether it was answered here, with 429 and how long to wait
 */
export function createApiLimit(clock: () => Date = () => new Date()) {
  const allowance = createAllowance({ times: API_REQUESTS_PER_MINUTE, perMs: 60_000 });
  return (request: IncomingMessage, response: ServerResponse, path: string): boolean => {
    // The description says how to use the API, and a browser's asking for leave is no question.
    if (!path.startsWith('/api/v1/listings') || request.method === 'OPTIONS') return false;
    const wait = allowance.take(String(request.headers[SOURCE_HEADER] ?? ''), clock());
    if (wait === 0) return false;
    response.writeHead(429, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Security-Policy': FILE_POLICY,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Retry-After': wait,
    });
    response.end(JSON.stringify({ problem: PROBLEM }));
    return true;
  };
}

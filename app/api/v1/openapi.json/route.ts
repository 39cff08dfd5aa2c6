import { connection } from 'next/server';
import { describeApi } from '#domain/exports/openapi.ts';
import { env } from '#env';
import { allowReading, answer } from '../answer.ts';

export { allowReading as OPTIONS };

/** The description of the public API for programs. Made on request, since it names the public address. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  return answer(request, describeApi(env.siteUrl));
}

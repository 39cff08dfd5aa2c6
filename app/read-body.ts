/** In bytes; what our own pages ask is far shorter. */
const MOST_BYTES = 16 * 1024;

/** The JSON of a request's body; null for anything else, and for more than we read of a question. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(typeOf(request))) return null;
  const bytes = await readBytes(request);
  if (!bytes) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The text fields of a form, as a browser sends it; null for anything else, and for more than we read. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  const bytes = await readBytes(request);
  if (!bytes) return null;
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': typeOf(request) } }).formData();
    const fields = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
    return fields;
  } catch {
    return null;
  }
}

const typeOf = (request: Request) => request.headers.get('content-type') ?? '';

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES || !request.body) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * A form with files that was posted to a route, read no further than its limit.
 * @returns null for more bytes than that, and for what is no form at all
 */
export async function readUploadForm(request: Request, mostBytes: number): Promise<FormData | null> {
  if (!request.body || Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > mostBytes) controller.error(new Error('The form is over its limit'));
      else controller.enqueue(chunk);
    },
  });
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  try {
    return await new Response(request.body.pipeThrough(counter), { headers }).formData();
  } catch {
    return null;
  }
}

/** The bytes of a file field; null when no file was chosen. Its name is nobody's business. */
export async function fileIn(form: FormData, field: string): Promise<Uint8Array | null> {
  const file = form.get(field);
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}

import type { Visitor } from '../../access/testing/visitor.ts';
import type { Server } from '../../index.ts';

interface Sender {
  readonly server: Server;
  readonly visitor: Visitor;
  readonly url: string;
}

/** Sends a form with a file as a browser does. */
export async function uploadForm(
  { server, visitor, url }: Sender,
  form: FormData,
): Promise<{ status: number; body: unknown }> {
  const request = new Request('http://quartier.test/', { method: 'POST', body: form });
  const response = await server.http.inject({
    method: 'POST',
    url,
    headers: {
      cookie: visitor.cookies,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: response.statusCode, body: response.json() };
}

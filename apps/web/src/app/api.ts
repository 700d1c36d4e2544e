import {
  type EndpointDefinition,
  Problem,
  type ReplyOf,
  type Schema,
} from '@augenhoehe/domain/contract';
import { ApiProblem } from './api-problem.ts';

type Input<Part> = Part extends Schema<unknown, infer I> ? I : never;

type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

type ParamsInput<E extends EndpointDefinition> = [Input<E['params']>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Input<E['params']> };

type QueryInput<E extends EndpointDefinition> = [Input<E['query']>] extends [never]
  ? { readonly query?: undefined }
  : { readonly query?: { readonly [Name in keyof Input<E['query']>]?: QueryValue } };

type BodyInput<E extends EndpointDefinition> = [Input<E['body']>] extends [never]
  ? { readonly body?: undefined }
  : { readonly body: Input<E['body']> | FormData };

export type CallInput<E extends EndpointDefinition> = ParamsInput<E> &
  QueryInput<E> &
  BodyInput<E> & { readonly signal?: AbortSignal };

interface Call {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls an endpoint of the contract.
 *
 * @throws ApiProblem for every refusal; status 0 and code `offline` when no answer came
 */
export async function call<const E extends EndpointDefinition>(
  endpoint: E,
  input: CallInput<E>,
): Promise<ReplyOf<E>> {
  const response = await ask(endpoint, input);
  return trusted<ReplyOf<E>>(response.status === 204 ? 'null' : await response.text());
}

export interface ReceivedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Calls an endpoint that answers with a file.
 *
 * @param onReceived how many bytes have come so far
 * @throws ApiProblem as `call` does
 */
export async function callForFile<const E extends EndpointDefinition>(
  endpoint: E,
  input: CallInput<E>,
  onReceived: (bytes: number) => void,
): Promise<ReceivedFile> {
  const response = await ask(endpoint, input);
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  const content = await whileConnected(() => gathered(response, onReceived));
  return { name: named?.[1] ?? 'export', content };
}

async function gathered(
  { body, headers }: Response,
  onReceived: (bytes: number) => void,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    onReceived(bytes);
  }
  return new Blob(parts, { type: headers.get('content-type') ?? '' });
}

async function ask(
  endpoint: EndpointDefinition,
  { params, query, body, signal }: Call,
): Promise<Response> {
  const response = await whileConnected(() =>
    fetch(addressOf(endpoint.path, params, query), {
      method: endpoint.method,
      ...(body === undefined ? {} : content(body)),
      ...(signal === undefined ? {} : { signal }),
    }),
  );
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The address of an endpoint with its parameters filled in. Lists become `a,b`. */
export function addressOf(
  path: string,
  params: Call['params'] = {},
  query: Call['query'] = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const written = Array.isArray(value) ? value.join(',') : value;
    if (written !== undefined && written !== '') search.set(name, String(written));
  }
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

async function whileConnected<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, 'offline');
  }
}

function content(body: unknown): RequestInit {
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text();
  const problem = Problem.safeParse(
    response.headers.get('content-type')?.includes('json') ? trusted(text) : null,
  );
  if (!problem.success) return new ApiProblem(response.status, 'unreachable');
  return new ApiProblem(problem.data.status, problem.data.code, problem.data.params);
}

/** What our own server answers has passed the contract's reply schema there; it is not checked twice. */
function trusted<T>(json: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-return -- the one edge where a reply gets its type
  return JSON.parse(json);
}

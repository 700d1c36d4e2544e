import type { Problem } from '@augenhoehe/domain/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error.ts';

const codes: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'invalid-address',
};

function toProblem(error: FastifyError | ProblemError | Error): Problem {
  if (error instanceof ProblemError) {
    return { type: 'about:blank', status: error.status, code: error.code, params: error.params };
  }
  const status =
    'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status >= 500) return { type: 'about:blank', status: 500, code: 'internal', params: {} };
  const code = 'code' in error ? codes[error.code] : undefined;
  const byStatus = status === 429 ? 'too-many-requests' : 'invalid-request';
  return { type: 'about:blank', status, code: code ?? byStatus, params: {} };
}

/** One handler for all refusals; what is at fault inside is logged and never told. */
export function handleErrors(http: FastifyInstance): void {
  http.setErrorHandler(
    (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) => {
      const problem = toProblem(error);
      if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
      return reply
        .code(problem.status)
        .type('application/problem+json')
        .send(JSON.stringify(problem));
    },
  );
}

export function sendProblem(reply: FastifyReply, status: number, code: string): FastifyReply {
  const problem: Problem = { type: 'about:blank', status, code, params: {} };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(problem));
}

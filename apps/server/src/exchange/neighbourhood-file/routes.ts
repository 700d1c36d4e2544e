import {
  neighbourhoodFileLimits,
  restoreAtSetUp,
  type RestoredNeighbourhood,
} from '@augenhoehe/domain/exchange';
import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { requireSetUpLink, serveAnyone } from '../../access/index.ts';
import { parseInput } from '../../platform/http/parse-input.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { App, Services } from '../../platform/services.ts';
import { openNeighbourhoodFile } from './read-neighbourhood-file.ts';
import { restoreNeighbourhood } from './restore-neighbourhood.ts';
import { UnusableFile } from './unusable-file.ts';

/** Room for the other parts beside the file. */
const bodyLimit = neighbourhoodFileLimits.bytes + 1_048_576;
/** Requests a minute and address. */
const limit = 10;

/** The bytes of the file, read only once the token before it has proved good. */
async function receive(
  services: Services,
  request: FastifyRequest,
): Promise<{ token: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new ProblemError(415, 'not-a-form');
  let token: string | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const given = parseInput(restoreAtSetUp.body, { [part.fieldname]: part.value }).token;
      await services.database.asOperator((trx) => requireSetUpLink({ trx }, given));
      token = given;
    } else if (token === null) {
      throw new ProblemError(410, 'link-not-valid');
    } else {
      return { token, bytes: await part.toBuffer() };
    }
  }
  throw new ProblemError(400, 'no-file');
}

async function restore(
  services: Services,
  request: FastifyRequest,
): Promise<RestoredNeighbourhood> {
  const { token, bytes } = await receive(services, request);
  const { database, clock, newId } = services;
  try {
    const file = openNeighbourhoodFile(bytes);
    return await database.asOperator(async (trx) => {
      await requireSetUpLink({ trx }, token);
      return await restoreNeighbourhood(trx, file, { at: clock(), newId });
    });
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    throw new ProblemError(error.code === 'file-too-large' ? 413 : 409, error.code, error.params);
  }
}

export async function restoreRoutes({ http, services }: App): Promise<void> {
  await http.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      // One byte more than allowed shows that there are too many.
      limits: { fileSize: neighbourhoodFileLimits.bytes + 1, files: 1, fields: 1, parts: 2 },
    });
    serveAnyone({ http: scope, services }, restoreAtSetUp, {
      bodyLimit,
      limit,
      handle: ({ request }) => restore(services, request),
    });
  });
}

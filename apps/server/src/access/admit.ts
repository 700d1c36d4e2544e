import { type Action, type Member, may, secondFactorGraceDays } from '@augenhoehe/domain/access';
import {
  type Language,
  type NeighbourhoodId,
  type PersonId,
  Slug,
} from '@augenhoehe/domain/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseInput } from '../platform/http/parse-input.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { App } from '../platform/services.ts';
import { tokenOf } from './callers.ts';
import {
  findMemberSession,
  findSession,
  type MemberSessionRow,
  type SessionRow,
} from './session-store.ts';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
}

/** Where a request takes place, and who acts in it. */
export interface Place {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  readonly sample: boolean;
  readonly person: Person;
  readonly member: Member;
  /** Named as one of those who may open protected analyses. */
  readonly isInProtectedCircle: boolean;
  /** Number of changes committed in the neighbourhood so far. */
  readonly version: number;
}

const WithSlug = z.object({ slug: Slug });
const grace = secondFactorGraceDays * 86_400_000;

/** The signed-in person, or nobody. */
export async function findPerson(app: App, request: FastifyRequest): Promise<SessionRow | null> {
  const token = tokenOf(request);
  if (token === null) return null;
  const { database, clock } = app.services;
  return (await findSession(database.kysely, { token, at: clock() })) ?? null;
}

/** @throws ProblemError 401 `sign-in-needed` */
export async function admitPerson(app: App, request: FastifyRequest): Promise<Person> {
  const session = await findPerson(app, request);
  if (session === null) throw new ProblemError(401, 'sign-in-needed');
  return toPerson(session);
}

/**
 * Lets in who belongs to the neighbourhood of the path and may do this. Somebody else's neighbourhood
 * and one that does not exist look alike.
 *
 * @throws ProblemError 401 `sign-in-needed`, 404 `no-such-neighbourhood`, 403 `not-allowed`,
 *   403 `second-factor-needed`
 */
export async function admitMember(
  app: App,
  request: FastifyRequest,
  action: Action,
): Promise<Place> {
  const token = tokenOf(request);
  if (token === null) throw new ProblemError(401, 'sign-in-needed');
  const { slug } = parseInput(WithSlug, request.params);
  const { database, clock } = app.services;
  const at = clock();
  const session = await findMemberSession(database.kysely, { token, at, slug });
  if (session === undefined) throw new ProblemError(401, 'sign-in-needed');
  const place = toPlace(session, slug);
  if (place === null) throw new ProblemError(404, 'no-such-neighbourhood');
  if (!may(place.member, action)) throw new ProblemError(403, 'not-allowed');
  if (action !== 'inventory.read' && lacksSecondFactor(session, at)) {
    throw new ProblemError(403, 'second-factor-needed');
  }
  return place;
}

function toPerson({ id, name, email }: SessionRow): Person {
  return { id, name, email };
}

function toPlace(session: MemberSessionRow, slug: string): Place | null {
  const { neighbourhoodId, neighbourhoodName, language, sample, role, actorId } = session;
  if (neighbourhoodId === null) return null;
  return {
    neighbourhoodId,
    slug,
    name: neighbourhoodName,
    language,
    sample,
    person: toPerson(session),
    member: { role, actorId },
    isInProtectedCircle: session.isInProtectedCircle,
    version: session.version,
  };
}

/** Until when coordination may do without a second factor; nobody else, and no sample, asks for one. */
export function secondFactorDue(place: {
  readonly sample: boolean;
  readonly coordinatesSince: Date | null;
}): Date | null {
  if (place.sample || place.coordinatesSince === null) return null;
  return new Date(place.coordinatesSince.getTime() + grace);
}

function lacksSecondFactor(session: MemberSessionRow, at: Date): boolean {
  const due = secondFactorDue(session);
  return !session.hasSecondFactor && due !== null && due <= at;
}

import { z } from 'zod';
import { ActorId, endpoint, Instant, Language, PersonId, Slug } from '../contract/index.ts';
import { Role } from './policy.ts';

/** A neighbourhood that the signed-in person belongs to. */
export const PlaceSummary = z.object({
  slug: Slug,
  name: z.string(),
  city: z.string(),
  sample: z.boolean(),
  role: Role,
  /** The actor a partner acts for. */
  actorId: ActorId.nullable(),
  actorName: z.string().nullable(),
});
export type PlaceSummary = z.infer<typeof PlaceSummary>;

export const SignedInPerson = z.object({
  id: PersonId,
  name: z.string(),
  email: z.string(),
  language: Language,
  /** False after a first sign-in by link proved an address that nobody had proved before. */
  hasPassphrase: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** From then on coordination needs a second factor; `null` where none is asked for or one is set. */
  secondFactorDueAt: Instant.nullable(),
});
export type SignedInPerson = z.infer<typeof SignedInPerson>;

export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, where they belong, and how one may sign in',
  audience: { kind: 'anyone' },
  reply: z.object({
    person: SignedInPerson.nullable(),
    places: z.array(PlaceSummary),
    /** `open` while nobody coordinates a neighbourhood of their own. */
    setUp: z.enum(['open', 'done']),
    methods: z.object({
      passphrase: z.boolean(),
      /** Links reach people by mail only; without mail the operator hands them on. */
      magicLink: z.boolean(),
      /** Name of the identity provider, `null` without one. */
      oidc: z.string().nullable(),
    }),
  }),
});
export type Session = z.infer<typeof readSession.reply>;

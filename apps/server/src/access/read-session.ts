import type { PlaceSummary, Session, SignedInPerson } from '@augenhoehe/domain/access';
import type { Services } from '../platform/services.ts';
import { type Person, secondFactorDue } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { placesOf } from './membership-store.ts';
import { nameActors } from './name-actors.ts';
import { hasCoordinator } from './neighbourhood-store.ts';
import { personDetails } from './person-store.ts';
import { asOperator, type Work } from './work.ts';

/** Who is signed in, where they belong, and how one may sign in. */
export async function readSession(
  services: Services,
  dependencies: AccessDependencies,
  person: Person | null,
): Promise<Session> {
  const { config, mailer } = services;
  const known = await asOperator(services, async (work) => ({
    setUp: (await hasCoordinator(work.trx)) ? ('done' as const) : ('open' as const),
    ...(person === null
      ? { person: null, places: [] }
      : await readPerson(work, dependencies, person)),
  }));
  return {
    ...known,
    methods: {
      passphrase: true,
      magicLink: mailer.configured,
      oidc: config.oidc?.name ?? null,
    },
  };
}

async function readPerson(
  { trx }: Work,
  dependencies: AccessDependencies,
  person: Person,
): Promise<{ person: SignedInPerson; places: PlaceSummary[] }> {
  const rows = await placesOf(trx, person.id);
  const details = await personDetails(trx, person.id);
  const due = rows
    .flatMap((row) => secondFactorDue(row) ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
  const places = await nameActors(trx, dependencies, rows);
  const { compare } = new Intl.Collator('de');
  return {
    person: {
      ...person,
      ...details,
      secondFactorDueAt: details.hasSecondFactor ? null : (due?.toISOString() ?? null),
    },
    places: places.toSorted((a, b) => compare(a.name, b.name) || compare(a.slug, b.slug)),
  };
}

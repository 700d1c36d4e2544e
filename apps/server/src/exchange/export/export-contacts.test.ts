import type { Role } from '@augenhoehe/domain/access';
import { type ActorId, PersonId, type QueryOf } from '@augenhoehe/domain/contract';
import type { exportContacts as contract } from '@augenhoehe/domain/exchange';
import type { ContactVisibility } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addContactPerson } from '../../inventory/contact-persons/add-contact-person.ts';
import { blockContactPerson } from '../../inventory/contact-persons/block-contact-person.ts';
import { eraseContactPerson } from '../../inventory/contact-persons/erase-contact-person.ts';
import type { Work } from '../../inventory/index.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { collectContacts } from './collect-contacts.ts';
import { writeVcards } from './write-vcards.ts';

const somebody = PersonId.parse('somebody');

describeOnBothEngines('contact persons as vCards', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;
  let house: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    choir = await here.addActor({ name: 'Chor' });
    house = await here.addActor({ name: 'Haus' });
  });

  async function add(
    name: string,
    visibility: ContactVisibility,
    then: (
      work: Work,
      id: Awaited<ReturnType<typeof addContactPerson>>['id'],
    ) => Promise<unknown> = async () => {},
  ): Promise<void> {
    await here.as('coordination', async (somewhere) => {
      const work = { ...somewhere, place: { ...somewhere.place, isInProtectedCircle: true } };
      const consent = { wording: 'Muster 1', channel: 'oral', givenOn: '2026-11-01' } as const;
      const { id } = await addContactPerson(work, name.endsWith('im Haus') ? house : choir, {
        facts: { name, phone: `030 ${name}`, email: 'person@example.org', visibility },
        basis: { law: 'dsgvo', ground: 'consent', consent },
        gathered: 'from-person',
      });
      await then(work, id);
    });
  }

  async function taken(
    { role, actorId = null }: { role: Role; actorId?: ActorId | null },
    query: QueryOf<typeof contract> = {},
  ): Promise<string> {
    return await here.as(
      role,
      async (work) => {
        const person = { ...work.place.person, id: somebody };
        const job = await collectContacts({ ...work, place: { ...work.place, person } }, query);
        return writeVcards(job.contacts);
      },
      actorId,
    );
  }

  function namesIn(file: string): string[] {
    return [...file.matchAll(/^FN:(.*)\r$/gm)].map(([, name]) => name ?? '');
  }

  test('everybody takes along whom they see, by actor', async () => {
    await add('Zoe im Haus', 'netzwerk');
    await add('Bo', 'netzwerk');
    await add('Team', 'team');
    await add('Geschützt', 'geschuetzt');
    expect(namesIn(await taken({ role: 'reader' }))).toEqual(['Bo', 'Zoe im Haus']);
    const partner = await taken({ role: 'partner', actorId: choir });
    expect(namesIn(partner)).toEqual(['Bo', 'Team', 'Zoe im Haus']);
    expect(namesIn(await taken({ role: 'coordination' }))).toEqual(['Bo', 'Team', 'Zoe im Haus']);
  });

  test('the filters of the list hold', async () => {
    await add('Zoe im Haus', 'netzwerk');
    await add('Bo', 'netzwerk');
    expect(namesIn(await taken({ role: 'reader' }, { q: 'haus' }))).toEqual(['Zoe im Haus']);
  });

  test('who objected, withdrew or is made anonymous never leaves, not even by name', async () => {
    const on = '2026-11-20';
    await add('Bo', 'netzwerk');
    await add('Objected', 'netzwerk', (work, id) =>
      blockContactPerson(work, id, { reason: 'objection', on }),
    );
    await add('Withdrawn', 'netzwerk', (work, id) =>
      blockContactPerson(work, id, { reason: 'withdrawal', on }),
    );
    await add('Former', 'netzwerk', (work, id) =>
      eraseContactPerson(work, id, { how: 'anonymise' }),
    );
    for (const role of ['coordination', 'partner', 'reader'] as const) {
      const file = await taken({ role, actorId: role === 'partner' ? choir : null });
      expect(namesIn(file)).toEqual(['Bo']);
      expect(file).not.toMatch(/Objected|Withdrawn|Former/);
    }
  });

  test('with nobody to take along there is no empty file, but a refusal', async () => {
    await add('Team', 'team');
    const refusal = await taken({ role: 'reader' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect(refusal).toMatchObject({ status: 409, code: 'no-contact-persons' });
  });
});

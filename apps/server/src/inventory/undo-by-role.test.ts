import { type ActorId, ChangeSetId, PersonId, type TieId } from '@augenhoehe/domain/contract';
import type { Role } from '@augenhoehe/domain/access';
import type { TieSide } from '@augenhoehe/domain/inventory';
import { beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { addActor } from './add-actor.ts';
import { addTie } from './add-tie.ts';
import type { Work } from './change.ts';
import { dismissMatch } from './complement/dismiss-match.ts';
import { confirmActor } from './confirm-actor.ts';
import { addContactPerson } from './contact-persons/add-contact-person.ts';
import { editActor } from './edit-actor.ts';
import { editTie } from './edit-tie.ts';
import { mergeActors } from './merge-actors.ts';
import { removeActor } from './remove-actor.ts';
import { removeTie } from './remove-tie.ts';
import { stateTie } from './state-tie.ts';
import { TestNeighbourhood } from './testing.ts';
import { undoChange } from './undo-change.ts';

interface There {
  readonly own: ActorId;
  readonly other: ActorId;
  readonly third: ActorId;
  /** Between its own and another, and between two others. */
  readonly tie: TieId;
  readonly far: TieId;
}

type Change = (work: Work, there: There) => Promise<{ readonly changeSetId: string }>;

function tieOf(work: Work, from: ActorId, to: ActorId, side: TieSide) {
  const statement = { side, level: 3, formality: null } as const;
  return addTie(work, { from, to, type: 'austausch', statement });
}
function says(work: Work, tieId: TieId, side: TieSide) {
  return stateTie(work, { slug: 'talstedt', tieId, side }, { level: 5, formality: null });
}
function person(work: Work, actorId: ActorId) {
  return addContactPerson(work, actorId, {
    facts: { name: 'Test Person', duty: 'Leitung' },
    basis: { law: 'dsgvo', ground: 'interest' },
    gathered: 'elsewhere',
    source: 'Website',
  });
}

/** What somebody did as coordination, and whether it may be taken back by the same as a partner of one actor. */
const changes: readonly [string, Change, boolean][] = [
  [
    'its own facts',
    (work, { own }) => editActor(work, own, { changes: { mandate: 'Ja' }, was: { mandate: '' } }),
    true,
  ],
  [
    'the stage of its own',
    (work, { own }) => editActor(work, own, { changes: { notes: 'Neu' }, was: { notes: '' } }),
    false,
  ],
  [
    'facts of others',
    (work, { other }) =>
      editActor(work, other, { changes: { mandate: 'Ja' }, was: { mandate: '' } }),
    false,
  ],
  ['its own confirmed', (work, { own }) => confirmActor(work, own, { groups: ['identity'] }), true],
  [
    'another confirmed',
    (work, { other }) => confirmActor(work, other, { groups: ['identity'] }),
    false,
  ],
  ['somebody added', (work) => addActor(work, { name: 'Neue' }), false],
  ['somebody removed', (work, { third }) => removeActor(work, third), false],
  ['its own removed', (work, { own }) => removeActor(work, own), false],
  [
    'two made one',
    (work, { other, third }) => mergeActors(work, other, { other: third, facts: {} }),
    false,
  ],
  ['its own side of a new tie', (work, { own, third }) => tieOf(work, own, third, 'from'), true],
  ['the other side of a new tie', (work, { own, third }) => tieOf(work, own, third, 'to'), false],
  ['a new tie from outside', (work, { own, third }) => tieOf(work, own, third, 'outside'), false],
  [
    'its own side of a tie of which the other spoke',
    (work, { tie }) => says(work, tie, 'from'),
    true,
  ],
  ['the other side of a tie', (work, { tie }) => says(work, tie, 'to'), false],
  ['a tie of others', (work, { far }) => says(work, far, 'from'), false],
  [
    'facts of a tie',
    (work, { tie }) => editTie(work, tie, { note: 'Neu', was: { note: '' } }),
    false,
  ],
  ['a tie of which another spoke removed', (work, { tie }) => removeTie(work, tie), false],
  ['a tie of others removed', (work, { far }) => removeTie(work, far), false],
  [
    'a match of its own set aside',
    (work, { own, third }) =>
      dismissMatch(work, { actorId: own, otherId: third }, { reason: 'other', note: '' }),
    true,
  ],
  [
    'a match of others set aside',
    (work, { other, third }) =>
      dismissMatch(work, { actorId: other, otherId: third }, { reason: 'other', note: '' }),
    false,
  ],
  ['a contact person of its own', (work, { own }) => person(work, own), true],
  ['a contact person of others', (work, { other }) => person(work, other), false],
];

describeOnBothEngines('what somebody coordinated once', (open) => {
  let database: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    database = await open();
  });

  async function changed(change: Change) {
    const here = await TestNeighbourhood.in(database);
    const [own, other, third] = [
      await here.addActor({ name: 'Eigene' }),
      await here.addActor({ name: 'Andere' }),
      await here.addActor({ name: 'Dritte' }),
    ];
    const { id: tie } = await here.as('coordination', (work) => tieOf(work, own, other, 'to'));
    const { id: far } = await here.as('coordination', (work) => tieOf(work, other, third, 'from'));
    const there = { own, other, third, tie, far };
    const { changeSetId } = await here.as('coordination', (work) => change(work, there));
    async function undo(role: Role) {
      return await here.as(
        role,
        (work) => {
          const known = { ...work.place.person, id: PersonId.parse('person-coordination') };
          const place = { ...work.place, person: known };
          return undoChange({ ...work, place }, ChangeSetId.parse(changeSetId), {
            keepChanged: false,
          });
        },
        role === 'partner' ? own : null,
      );
    }
    return undo;
  }

  test.each(changes)(
    '%s: may be taken back by who may change it now',
    async (_what, change, may) => {
      const undo = await changed(change);
      await expect(undo('reader')).rejects.toMatchObject({ status: 403 });
      const undoing = undo('partner');
      if (may) await expect(undoing).resolves.toMatchObject({ kept: 0 });
      else await expect(undoing).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
      if (!may) await expect(undo('coordination')).resolves.toMatchObject({ kept: 0 });
    },
  );
});

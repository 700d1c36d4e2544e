import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, AgreementId, ChangeSetId, PartyId } from '@augenhoehe/domain/contract';
import type {
  AgreementPart,
  AgreementSheet,
  ConfirmationWay,
  PartKey,
  VersionWithWords,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { toldStructure } from '../told-structure.ts';
import { answerAgreement } from './answer-agreement.ts';
import { editDraft } from './edit-draft.ts';
import { openVersion } from './open-version.ts';
import { showAgreement } from './show-agreement.ts';

/** What people do about one agreement. */
export class TestAgreement {
  readonly here: TestNeighbourhood;
  readonly id: AgreementId;

  constructor(here: TestNeighbourhood, id: AgreementId) {
    this.here = here;
    this.id = id;
  }

  async as<Result>(
    useCase: (work: Work) => Promise<Result>,
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ): Promise<Result> {
    return await this.here.as(role, useCase, actorId);
  }

  async sheet(
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ): Promise<AgreementSheet> {
    return await this.as((work) => showAgreement(work, this.id), role, actorId);
  }

  async newest(): Promise<VersionWithWords> {
    const [newest] = (await this.sheet()).versions;
    if (newest === undefined) throw new Error('There is no version.');
    return newest;
  }

  async part(key: PartKey): Promise<AgreementPart> {
    const found = (await this.newest()).content.parts.find((part) => part.key === key);
    if (found === undefined) throw new Error(`The part ${key} is off.`);
    return found;
  }

  async partyOf(actorId: ActorId): Promise<PartyId> {
    const found = (await this.sheet()).parties.find(({ actor }) => actor.id === actorId);
    if (found === undefined) throw new Error('That actor takes no part.');
    return found.id;
  }

  async write(key: PartKey, text: string, was?: AgreementPart): Promise<void> {
    const seen = was ?? (await this.part(key));
    const parts = [{ key, was: seen, now: { ...seen, text } }];
    await this.as((work) => editDraft(work, this.id, { changes: {}, was: {}, parts }));
  }

  async open(number = 1, askAll = false): Promise<ChangeSetId> {
    const { changeSetId } = await this.as((work) => openVersion(work, this.id, { number, askAll }));
    return changeSetId;
  }

  /** A party's word; the coordination writes it down unless the party does so by its account. */
  async answer(
    actorId: ActorId,
    {
      way = 'oral',
      number = 1,
      answer = 'confirmed',
      reason = '',
      witness = '',
      openedAt,
    }: {
      readonly way?: Exclude<ConfirmationWay, 'link' | 'carried'>;
      readonly number?: number;
      readonly answer?: 'confirmed' | 'declined';
      readonly reason?: string;
      readonly witness?: string;
      /** As read before; else what is put up now. */
      readonly openedAt?: string | null;
    } = {},
  ) {
    const partyId = await this.partyOf(actorId);
    const words = {
      name: 'Leitung',
      function: 'Vorstand',
      givenOn: '2026-11-21',
      openedAt: openedAt === undefined ? await this.openedAt(number) : openedAt,
    };
    return await this.as(
      (work) =>
        answerAgreement(
          work,
          { agreementId: this.id, partyId },
          { ...words, way, number, answer, reason, witness },
        ),
      way === 'account' ? 'partner' : 'coordination',
      way === 'account' ? actorId : null,
    );
  }

  /** When the words of a version were put up. */
  async openedAt(number = 1): Promise<string | null> {
    const { versions } = await this.sheet();
    return versions.find((version) => version.number === number)?.openedAt ?? null;
  }

  async undo(changeSetId: ChangeSetId, role: Role = 'coordination'): Promise<void> {
    await this.as(
      (work) =>
        undoChange({ ...work, toldTables: toldStructure }, changeSetId, { keepChanged: false }),
      role,
    );
  }
}

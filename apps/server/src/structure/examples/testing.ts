import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, ChangeSetId, CooperationId, ExampleId } from '@augenhoehe/domain/contract';
import {
  answerExample as answerContract,
  type ConsentWay,
  type ExampleSheet,
  type ExampleText,
  type PartyOfExample,
  PublishedExample,
  exampleWordsOf,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { toldStructure } from '../told-structure.ts';
import { addExample } from './add-example.ts';
import { answerExample } from './answer-example.ts';
import { editExample } from './edit-example.ts';
import { publishExample, takeBackExample } from './publish-example.ts';
import { examplePath } from './example-address.ts';
import { isUnpublishedExample, publishedIn } from './published-example.ts';
import { removeExample } from './remove-example.ts';
import { showExample } from './show-example.ts';

const config = { publicUrl: 'https://example.org' };

interface Answered {
  readonly answer?: 'confirmed' | 'declined';
  readonly way?: ConsentWay;
  readonly witness?: string;
  readonly givenOn?: string;
  /** As read before; else as it is now. */
  readonly textId?: string | undefined;
  /** Who is signed in, as a partner; `null`: the team. Left out: whoever speaks in this way. */
  readonly as?: ActorId | null;
}

/** What people do about the example of one cooperation. */
export class TestExample {
  readonly here: TestNeighbourhood;
  readonly id: CooperationId;

  constructor(here: TestNeighbourhood, id: CooperationId) {
    this.here = here;
    this.id = id;
  }

  async #as<Result>(
    useCase: (work: Work) => Promise<Result>,
    actorId: ActorId | null = null,
  ): Promise<Result> {
    return await this.here.as(actorId === null ? 'coordination' : 'partner', useCase, actorId);
  }

  async begin(): Promise<void> {
    await this.#as((work) => addExample(work, this.id, { language: 'de' }));
  }

  async sheet(): Promise<ExampleSheet> {
    return await this.#as((work) => showExample(work, config, this.id));
  }

  async text(): Promise<ExampleText> {
    const { example } = await this.sheet();
    if (example === null) throw new Error('There is no example.');
    return example.text;
  }

  async write(
    {
      principles,
      ...words
    }: Partial<Omit<ExampleText, 'principles'>> & {
      readonly principles?: Partial<ExampleText['principles']>;
    },
    was?: ExampleText,
  ): Promise<ChangeSetId> {
    const seen = exampleWordsOf(was ?? (await this.text()));
    const changes = { ...words, ...principles };
    const { changeSetId } = await this.#as((work) =>
      editExample(work, this.id, { changes, was: seen }),
    );
    return changeSetId;
  }

  async partyOf(actorId: ActorId): Promise<PartyOfExample> {
    const found = (await this.sheet()).parties.find(({ actor }) => actor.id === actorId);
    if (found === undefined) throw new Error('That actor takes no part.');
    return found;
  }

  /** A party's word; the team writes it down unless the party does so by its account. */
  async answer(actorId: ActorId, { as, textId, ...answer }: Answered = {}) {
    const { example } = await this.sheet();
    const party = await this.partyOf(actorId);
    const body = answerContract.body.parse({
      answer: 'confirmed',
      name: 'Leitung',
      function: 'Vorstand',
      reason: '',
      way: 'oral',
      givenOn: '2026-01-21',
      textId: textId ?? example?.textId,
      ...answer,
    });
    const own = body.way === 'account' ? actorId : null;
    return await this.#as(
      (work) => answerExample(work, { cooperationId: this.id, partyId: party.id }, body),
      as === undefined ? own : as,
    );
  }

  async publish(): Promise<ChangeSetId> {
    const textId = (await this.sheet()).example?.textId;
    if (textId === undefined) throw new Error('There is no example.');
    const { changeSetId } = await this.#as((work) =>
      publishExample(work, { cooperationId: this.id, config }, { textId }),
    );
    return changeSetId;
  }

  async takeBack(): Promise<ChangeSetId> {
    return (await this.#as((work) => takeBackExample(work, this.id))).changeSetId;
  }

  async remove(): Promise<ChangeSetId> {
    return (await this.#as((work) => removeExample(work, this.id))).changeSetId;
  }

  /** What everybody reads; `null`: nothing. */
  async read(id?: ExampleId): Promise<PublishedExample | null> {
    const known = id ?? (await this.sheet()).example?.id;
    if (known === undefined) throw new Error('There is no example.');
    const { database, now } = this.here;
    const published = await publishedIn({ database, clock: () => now }, known);
    return published === null ? null : PublishedExample.parse(published);
  }

  /** Whether everybody reads it; its page says the same. */
  async isPublic(id?: ExampleId): Promise<boolean> {
    const published = await this.read(id);
    const known = id ?? (await this.sheet()).example?.id ?? '';
    const { database, now } = this.here;
    const services = { database, clock: () => now };
    const isNowhere = await isUnpublishedExample(services, `${examplePath}${known}`);
    if (isNowhere !== (published === null)) throw new Error('Page and data differ.');
    return published !== null;
  }

  /** The refusal, by its code; `null`: it may be read. */
  async seenBy(role: Role, actorId: ActorId | null): Promise<{ code: string | null }> {
    try {
      await this.here.as(role, (work) => showExample(work, config, this.id), actorId);
      return { code: null };
    } catch (error) {
      if (error instanceof ProblemError) return { code: error.code };
      throw error;
    }
  }

  async undo(changeSetId: ChangeSetId): Promise<void> {
    await this.#as((work) =>
      undoChange({ ...work, toldTables: toldStructure }, changeSetId, { keepChanged: false }),
    );
  }
}

import {
  type GoalSheet,
  listRemarks,
  type RemarkList,
  showGoal,
  showWorkshop,
  type WorkshopSheet,
} from '@augenhoehe/domain/goals';
import { type Answer, textIn, type Visitor } from '../../access/testing/visitor.ts';
import { ServedNeighbourhood } from '../../structure/documents/testing/served-neighbourhood.ts';

/** A cooperation „Café“ of a choir, a school and residents without an account, asked over HTTP. */
export class RoundTable {
  readonly served: ServedNeighbourhood;
  readonly coordination: Visitor;
  readonly here: string;
  readonly actors: Readonly<Record<'choir' | 'school' | 'residents' | 'club', string>>;
  readonly choir: Visitor;
  readonly school: Visitor;
  /** Acts for an actor that takes no part. */
  readonly club: Visitor;
  readonly reader: Visitor;
  readonly cafe: string;

  private constructor(
    served: ServedNeighbourhood,
    known: Pick<RoundTable, 'actors' | 'choir' | 'school' | 'club' | 'reader' | 'cafe'>,
  ) {
    this.served = served;
    this.coordination = served.coordination;
    this.here = served.here;
    this.actors = known.actors;
    this.choir = known.choir;
    this.school = known.school;
    this.club = known.club;
    this.reader = known.reader;
    this.cafe = known.cafe;
  }

  static async open(engine: 'embedded' | 'server'): Promise<RoundTable> {
    const served = await ServedNeighbourhood.open(engine);
    const actors = {
      choir: await served.add('actors', { name: 'Chor' }),
      school: await served.add('actors', { name: 'Schule' }),
      residents: await served.add('actors', { name: 'Anwohnende' }),
      club: await served.add('actors', { name: 'Verein' }),
    };
    const parties = [actors.choir, actors.school, actors.residents];
    return new RoundTable(served, {
      actors,
      cafe: await served.add('cooperations', { name: 'Café', parties }),
      choir: await served.join({ role: 'partner', actorId: actors.choir }),
      school: await served.join({ role: 'partner', actorId: actors.school }),
      club: await served.join({ role: 'partner', actorId: actors.club }),
      reader: await served.join({ role: 'reader', actorId: null }),
    });
  }

  async goal(text: string, facts: object = {}, by: Visitor = this.coordination): Promise<string> {
    const added = await by.post(`${this.here}/goals`, { text, cooperationId: this.cafe, ...facts });
    return textIn(added, 'id');
  }

  /** A goal about which the parties are asked. */
  async askedGoal(text: string, facts: object = {}): Promise<string> {
    const id = await this.goal(text, { reviewOn: '2030-01-01', ...facts });
    await this.step(id, ['idea', 'in-negotiation']);
    return id;
  }

  async step(
    id: string,
    [from, to]: readonly [string, string],
    more: object = {},
  ): Promise<Answer> {
    return await this.coordination.post(`${this.here}/goals/${id}/steps`, { from, to, ...more });
  }

  async sheet(id: string, by: Visitor = this.coordination): Promise<GoalSheet> {
    return showGoal.reply.parse((await by.get(`${this.here}/goals/${id}`)).body);
  }

  /** A party's word to the words as they are now, or to those of `textId`. */
  async answer(
    by: Visitor,
    ids: { readonly goal: string; readonly actor: string },
    more: object = {},
  ): Promise<Answer> {
    const { goal } = await this.sheet(ids.goal);
    return await by.post(`${this.here}/goals/${ids.goal}/parties/${ids.actor}/words`, {
      answer: 'confirmed',
      name: 'Leitung',
      function: 'Vorstand',
      reason: '',
      way: 'account',
      givenOn: '2026-01-01',
      textId: goal.textId,
      ...more,
    });
  }

  /** All three agree, the residents on paper. */
  async agreeAll(goal: string): Promise<Answer> {
    const { choir, school, residents } = this.actors;
    await this.answer(this.choir, { goal, actor: choir });
    await this.answer(this.school, { goal, actor: school });
    return await this.answer(
      this.coordination,
      { goal, actor: residents },
      { way: 'paper', witness: 'Verwaltung', givenOn: '2020-01-01' },
    );
  }

  async edit(id: string, changes: object, more: object = {}): Promise<Answer> {
    const { goal } = await this.sheet(id);
    const seen = Object.entries(goal).filter(([name]) => name in changes);
    const body = { changes, was: Object.fromEntries(seen), ...more };
    return await this.coordination.send('PATCH', `${this.here}/goals/${id}`, body);
  }

  async remark(by: Visitor, goal: string, said: object): Promise<Answer> {
    const { goal: now } = await this.sheet(goal);
    const body = { textId: now.textId, ...said };
    return await by.post(`${this.here}/goals/${goal}/remarks`, body);
  }

  async remarks(goal: string, by: Visitor = this.coordination): Promise<RemarkList> {
    return listRemarks.reply.parse((await by.get(`${this.here}/goals/${goal}/remarks`)).body);
  }

  async settle(
    by: Visitor,
    ids: { readonly goal: string; readonly remark: string },
    settling: { readonly fate: string; readonly reason?: string },
  ): Promise<Answer> {
    const { goal, remark } = ids;
    return await by.post(`${this.here}/goals/${goal}/remarks/${remark}/fate`, settling);
  }

  async workshop(facts: object = {}): Promise<string> {
    const given = { title: 'Was wollen wir', cooperationId: this.cafe, ...facts };
    return textIn(await this.coordination.post(`${this.here}/goal-workshops`, given), 'id');
  }

  async workshopSheet(id: string, by: Visitor = this.coordination): Promise<WorkshopSheet> {
    return showWorkshop.reply.parse((await by.get(`${this.here}/goal-workshops/${id}`)).body);
  }

  /** Where a party of a workshop is spoken for. */
  async partyPath(id: string, actor: string): Promise<string> {
    const { parties } = await this.workshopSheet(id);
    const partyId = parties.find((party) => party.id === actor)?.partyId ?? '';
    return `${this.here}/goal-workshops/${id}/parties/${partyId}`;
  }

  async close(): Promise<void> {
    await this.served.close();
  }
}

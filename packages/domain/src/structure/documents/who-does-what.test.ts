import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor } from '../tasks/task.fixture.ts';
import { whoDoesWhat } from './who-does-what.ts';

const names = ['Verein', 'Chor', 'Schule', 'Amt'];

function named(number: number) {
  return { id: actor(number), name: names[number] ?? `Akteur ${String(number)}` };
}

function doer(number: number) {
  return { actorId: actor(number), name: named(number).name };
}

function task(title: string, owner: number | null) {
  return { title, owner: owner === null ? null : named(owner) };
}

function told(
  rows: readonly {
    readonly name: string | null;
    readonly task: { readonly title: string } | null;
    readonly isFirst: boolean;
  }[],
) {
  return rows.map(({ name, task: one, isFirst }) => [name, one?.title ?? null, isFirst]);
}

describe('who does what', () => {
  test('parties in their order, others by name, then what nobody has', () => {
    const tasks = [
      task('Bühne', 2),
      task('Ton', null),
      task('Plakat', 0),
      task('Genehmigung', 3),
      task('Tische', 0),
    ];
    expect(told(whoDoesWhat([doer(0), doer(1)], tasks))).toEqual([
      ['Verein', 'Plakat', true],
      ['Verein', 'Tische', false],
      ['Chor', null, true],
      ['Amt', 'Genehmigung', true],
      ['Schule', 'Bühne', true],
      [null, 'Ton', true],
    ]);
  });

  test('a seat that nobody has taken takes no task', () => {
    const empty = { actorId: null, name: 'unbesetzt' };
    expect(told(whoDoesWhat([empty], [task('Ton', null)]))).toEqual([
      ['unbesetzt', null, true],
      [null, 'Ton', true],
    ]);
  });

  test('tells every task once and everybody at least once', () => {
    const tasksOf = fc.array(fc.option(fc.nat(6), { nil: null }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(6)), tasksOf, (doers, owners) => {
        const tasks = owners.map((owner, at) => task(String(at), owner));
        const rows = whoDoesWhat(doers.map(doer), tasks);
        const titles = rows.flatMap((row) => row.task?.title ?? []);
        expect(titles.toSorted()).toEqual(tasks.map(({ title }) => title).toSorted());
        expect(rows.filter(({ who, isFirst }) => who !== null && isFirst)).toHaveLength(
          doers.length,
        );
      }),
    );
  });
});

import type { Measure, MeasureState } from './measure.ts';

/** What goes on first, then what is planned and what is an idea, each by the day it starts; what is over comes last. */
const order: readonly MeasureState[] = ['running', 'planned', 'idea', 'done', 'dropped'];
const last = '9999-12-31';

export function measureOrder(
  a: Pick<Measure, 'state' | 'startsOn' | 'title'>,
  b: Pick<Measure, 'state' | 'startsOn' | 'title'>,
): number {
  return (
    order.indexOf(a.state) - order.indexOf(b.state) ||
    (a.startsOn ?? last).localeCompare(b.startsOn ?? last) ||
    a.title.localeCompare(b.title, 'de')
  );
}

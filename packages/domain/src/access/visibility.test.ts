import { expect, test } from 'vitest';
import { visibilityTerms } from '../catalogue/index.ts';
import { PersonId } from '../contract/index.ts';
import { canSee, Visibility, type Viewer } from './visibility.ts';

const author = PersonId.parse('author');
const other = PersonId.parse('other');
const visitor: Viewer = {
  role: null,
  actorId: null,
  personId: null,
  isInProtectedCircle: false,
};
const reader: Viewer = { ...visitor, role: 'reader', personId: other };
const partner: Viewer = { ...visitor, role: 'partner', personId: other };
const coordination: Viewer = { ...visitor, role: 'coordination', personId: other };
const named: Viewer = { ...coordination, isInProtectedCircle: true };
const writer: Viewer = { ...coordination, personId: author };

test('The levels are those of the catalogue', () => {
  expect(Visibility.options).toEqual(visibilityTerms.map((term) => term.key));
});

test.for([
  { level: 'oeffentlich', sees: [true, true, true, true, true, true] },
  { level: 'netzwerk', sees: [false, true, true, true, true, true] },
  { level: 'team', sees: [false, false, false, true, true, true] },
  { level: 'privat', sees: [false, false, false, false, false, true] },
  { level: 'geschuetzt', sees: [false, false, false, false, true, false] },
] as const)(
  'Of visitor, reader, partner, coordination, named and author, $level is seen by $sees',
  ({ level, sees }) => {
    const viewers = [visitor, reader, partner, coordination, named, writer];
    expect(viewers.map((viewer) => canSee(viewer, level, author))).toEqual(sees);
  },
);

test('What nobody wrote privately is seen by nobody', () => {
  expect(canSee(visitor, 'privat', null)).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceTerms } from '../../catalogue/index.ts';
import { complementOf, isMutual } from './complement.ts';

const club = {
  offers: ['r.zeit.ehrenamt', 'r.raum.gruppe', 'r.zugang.zielgruppe'],
  needs: ['r.wissen.digital', 'r.sach.fahrzeug'],
};
const college = {
  offers: ['r.wissen.vortrag', 'r.wissen.digital'],
  needs: ['r.raum.gruppe', 'r.zugang.zielgruppe'],
};
const onlyNeeds = { offers: [], needs: ['r.raum.gruppe'] };
const nothing = { offers: [], needs: [] };

test.for([
  [club, college, ['r.wissen.digital'], ['r.raum.gruppe', 'r.zugang.zielgruppe'], true],
  [club, onlyNeeds, [], ['r.raum.gruppe'], false],
  [onlyNeeds, club, ['r.raum.gruppe'], [], false],
  [club, nothing, [], [], false],
  [club, club, [], [], false],
] as const)('%j and %j: supports %j, receives %j', ([me, other, supports, receives, mutual]) => {
  const complement = complementOf(me, other);
  expect(complement).toEqual({ supports, receives });
  expect(isMutual(complement)).toBe(mutual);
});

test('seen from the other side, support and receipt change places', () => {
  const some = fc.uniqueArray(fc.constantFrom(...resourceTerms.map(({ key }) => key)));
  const actor = fc.record({ offers: some, needs: some });
  fc.assert(
    fc.property(actor, actor, (one, other) => {
      const [seen, back] = [complementOf(one, other), complementOf(other, one)];
      expect(seen.supports.toSorted()).toEqual(back.receives.toSorted());
      expect(seen.receives.toSorted()).toEqual(back.supports.toSorted());
      expect(isMutual(seen)).toBe(isMutual(back));
    }),
  );
});

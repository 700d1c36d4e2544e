import { describe, expect, test } from 'vitest';
import { agreementPartTerms } from '../../catalogue/index.ts';
import { mattersBehind, partsFor } from './parts-for.ts';
import { PartKey } from './agreement-part.ts';
import { AgreementMatter } from './agreement.ts';

const written = { form: 'written' as const, matters: [] };

describe('which parts an agreement should have', () => {
  test('there are the catalogue’s parts in the catalogue’s order', () => {
    expect(PartKey.options).toEqual(agreementPartTerms.map(({ key }) => key));
  });

  test.each([
    ['spontaneous', 4],
    ['lending-rules', 7],
    ['tradition', 10],
    ['project', 21],
    [null, 10],
  ] as const)('%s: %d parts', (form, count) => {
    expect(partsFor(form, written)).toHaveLength(count);
  });

  test('matters bring parts along, in the order of the catalogue', () => {
    const matters: AgreementMatter[] = ['crediting', 'money'];
    const parts = partsFor('spontaneous', { form: 'written', matters });
    expect(parts).toEqual(['v01', 'v03', 'v06', 'v13', 'v14', 'v15', 'v25']);
    expect(mattersBehind('v13', matters)).toEqual(['money']);
    expect(mattersBehind('v01', matters)).toEqual([]);
  });

  test('of what was only said the key facts are kept', () => {
    const parts = partsFor('project', { form: 'oral', matters: ['keys'] });
    expect(parts).toEqual(['v01', 'v03', 'v04', 'v06', 'v18', 'v22']);
  });

  test('every matter calls for a part', () => {
    for (const matter of AgreementMatter.options) {
      const parts = partsFor('spontaneous', { form: 'written', matters: [matter] });
      expect(parts.some((key) => mattersBehind(key, [matter]).length === 1)).toBe(true);
    }
  });
});

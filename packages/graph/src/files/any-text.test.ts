import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNetwork } from '../create-network.ts';
import { readActorList } from './read-actor-list.ts';
import { readEdgeList } from './read-edge-list.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { inParts } from './testing.fixture.ts';

const table = [
  'a',
  'b',
  'c',
  '1',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  ' ',
  'from',
  'to',
  '\0',
  'ä',
];
const markup = [
  '<graphml>',
  '<gexf>',
  '<graph>',
  '<graph edgedefault="directed">',
  '<nodes>',
  '<node id="a">',
  '<node id="b"/>',
  '<edge source="a" target="b"/>',
  '<edge source="b" target="a" directed="true" type="mutual">',
  '<key id="w" for="edge" attr.name="weight">',
  '<data key="w">',
  '<attvalue for="w" value="2"/>',
  '2',
  '</data>',
  '</key>',
  '</edge>',
  '</node>',
  '</graph>',
  '</graphml>',
  '</gexf>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '<!DOCTYPE g [',
  '"',
  "'",
  '<',
  '>',
  '&',
  '&lt;',
  '\n',
];

test.each([
  ['list', readEdgeList, table],
  ['GraphML', readGraphml, markup],
  ['GEXF', readGexf, markup],
] as const)(
  'any text as %s becomes a network and reports, however it is parted',
  (_, read, pieces) => {
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), fc.boolean(), (whole, size, weighed) => {
        const options = { weights: weighed ? 'weight' : undefined };
        const found = read(whole, options);
        expect(read(inParts(whole, size), options)).toEqual(found);
        const created = createNetwork({ ...found, directed: found.directed ?? false });
        expect([created.selfLoops, created.repeated]).toEqual([[], []]);
        expect(found.tieLines).toHaveLength(found.ties.from.length);
        expect(found.labels).toHaveLength(found.ids.length);
      }),
      { numRuns: 1000 },
    );
  },
);

test('any text is a list of actors, each once', () => {
  const text = fc
    .array(fc.constantFrom(...table), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (whole) => {
      const { ids } = readActorList(whole, { group: 'b' });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('');
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { readGraphml } from '../read-graphml.ts';
import { inParts, tiesInWords, troublesOf } from '../testing.fixture.ts';

const good = '<graph edgedefault="undirected"><node id="a"/><node id="b"/></graph>';

describe('XML that is refused', () => {
  test.each([
    ['ends early', '<graphml>\n<graph>', '2 broken-xml reason=not-closed near=<graph>'],
    ['ends in a tag', '<graphml>\n<graph ed', '2 broken-xml reason=not-closed near=<graph ed'],
    ['ends in a comment', '<graphml>\n<!-- ', '2 broken-xml reason=not-closed near=<!-- '],
    ['closes another', '<graphml>\n<graph></node>', '2 broken-xml reason=wrong-close near=<graph>'],
    ['closes none', '<graphml/>\n</graph>', '2 broken-xml reason=wrong-close near=</graph>'],
    ['has two roots', '<graphml/>\n<graphml/>', '2 broken-xml reason=outside-root near=<graphml>'],
    ['has text outside', '<graphml/>Ende', '1 broken-xml reason=outside-root near=Ende'],
    ['is text', 'from,to', '1 broken-xml reason=outside-root near=from,to'],
    ['is empty', '', '1 broken-xml reason=no-root near='],
    ['is of another kind', '<gexf/>', '1 wrong-root root=gexf expected=graphml'],
    ['has a bare attribute', '<graphml a>', '1 broken-xml reason=tag near=graphml a'],
    ['has a bare value', '<graphml a=b>', '1 broken-xml reason=tag near=graphml a=b'],
    ['has no name', '<graphml>\n< a>', '2 broken-xml reason=tag near= a'],
    ['has < in a value', '<graphml a="<">', '1 broken-xml reason=tag near=graphml a="<"'],
    [
      'has an attribute twice',
      '<graphml a="1" a="2">',
      '1 broken-xml reason=attribute-twice near=graphml a="1" a="2"',
    ],
    ['has a strange mark', '<graphml>\n<!ELEMENT a>', '2 broken-xml reason=tag near=!ELEMENT a'],
    ['has an open &', '<graphml>&', '1 broken-xml reason=entity near=&'],
    ['has its own entity', '<graphml>\n&auml;', '2 broken-xml reason=entity near=&auml;'],
    ['has no such character', '<graphml a="&#0;"/>', '1 broken-xml reason=entity near=&#0;'],
    ['is half a pair', '<graphml a="&#xD800;"/>', '1 broken-xml reason=entity near=&#xD800;'],
  ])('because it %s', (_, text, trouble) => {
    for (const size of [1, 7, 1000]) {
      expect(troublesOf(readGraphml(inParts(text, size)))).toEqual([trouble]);
    }
  });

  test.each([
    ['<!DOCTYPE g [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>', 'lol'],
    ['<!DOCTYPE g [\n<!ENTITY % far SYSTEM "file:///etc/passwd"> %far;]>', 'far'],
    ['<!DOCTYPE g PUBLIC "[" "]" [<!ENTITY x SYSTEM "http://127.0.0.1/">]>', 'x'],
    ['<!DOCTYPE g [<!ATTLIST node id CDATA "a">]>', ''],
  ])('because it declares: %s', (doctype, entity) => {
    const network = readGraphml(`<?xml version="1.0"?>\n${doctype}<graphml>${good}</graphml>`);
    expect(troublesOf(network)).toEqual([`2 declarations-refused entity=${entity}`]);
    expect(network.ids).toEqual([]);
  });

  test('because it is too deep', () => {
    const text = `<graphml>${'<a>'.repeat(5000)}`;
    expect(troublesOf(readGraphml(text))).toEqual(['1 too-deep most=100']);
  });

  test.each([
    ['a tag', `<graphml a="${'x'.repeat(1_000_001)}"/>`],
    ['a tag without an end', `<graphml a="${'x'.repeat(3_000_000)}`],
    ['a comment', `<graphml><!--${'x'.repeat(1_000_001)}--></graphml>`],
    ['a text', `<graphml>${'x'.repeat(1_000_001)}</graphml>`],
  ])('because %s is too long', (_, text) => {
    const [trouble] = troublesOf(readGraphml(inParts(text, 50_000)));
    expect(trouble).toBe('1 too-long most=1000000');
  });
});

test('what was read before a fault is kept', () => {
  const network = readGraphml(
    '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/>\n<edge source="a" target="b"/><edge source="b" target="a"><data',
  );
  expect(network.rows).toBe(1);
  expect(tiesInWords(network)).toEqual(['a→b']);
  expect(network.countOfProblems).toEqual({ 'broken-xml': 1 });
});

test('an attribute keeps > and written spaces, and has a space for each other one', () => {
  const text = '<graphml><graph><node\n  id = "a>b\tc&#9;d&#10;e"   /></graph></graphml>';
  expect(readGraphml(text).ids).toEqual(['a>b c\td\ne']);
});

test('text in the wrong encoding is noticed', () => {
  const text = '<graphml><graph>\n<node id="B\uFFFDro"/></graph></graphml>';
  expect(troublesOf(readGraphml(text))).toEqual(['2 wrong-encoding']);
});

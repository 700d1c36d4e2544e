import { describe, expect, test } from 'vitest';
import { fileKindOf } from './file-kind-of.ts';
import { textOf } from './text-of.ts';

describe('the text of a file', () => {
  const utf16 = Buffer.from('von;nach\nBüro;Schule\n', 'utf16le');
  test.each([
    ['utf-8', Buffer.from('von;nach\nBüro;Schule\n')],
    ['utf-8', Buffer.from('\uFEFFvon;nach\nBüro;Schule\n')],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ['windows-1252', Buffer.from('von;nach\nBüro;Schule\n', 'latin1')],
  ])('is read as %s', (encoding, bytes) => {
    expect(textOf(bytes)).toEqual({ text: 'von;nach\nBüro;Schule\n', encoding });
  });

  test('of no bytes is empty', () => {
    expect(textOf(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});

test.each([
  ['graphml', '\uFEFF<?xml version="1.0"?>\n<!-- <gexf> --><graphml xmlns="x">'],
  ['graphml', '<!DOCTYPE graphml SYSTEM "x"><g:graphml>'],
  ['gexf', '<gexf version="1.3"/>'],
  ['other-xml', '<html>'],
  ['other-xml', '<'],
  ['json', ' { "kind": "neighbourhood" }'],
  ['table', 'from,to\na,<b>'],
  ['table', ''],
])('a file is %s by its beginning', (kind, beginning) => {
  expect(fileKindOf(beginning)).toBe(kind);
});

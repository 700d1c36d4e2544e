import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const order = '@layer elements, ui, words, print;';

const styleSheets = readdirSync(folder).filter(
  (name) => name.endsWith('.css') && name !== 'styles.css',
);

describe('style sheets of the design system', () => {
  it.each(styleSheets)('%s says the order of layers before its first rule', (name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
    expect(text.trimStart().startsWith(order)).toBe(true);
  });

  it.each(styleSheets.filter((name) => name !== 'tokens.css'))(
    '%s takes its colours from the tokens',
    (name) => {
      const raw = readFileSync(join(folder, name), 'utf8').match(/#[0-9a-f]{3,8}\b|\brgb\(/giu);
      expect(raw).toBeNull();
    },
  );
});

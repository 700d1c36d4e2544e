import type { Page } from 'playwright-core';

/** What is marked with this is, or is part of, something whose like is measured, or was before. */
export const aside = 'data-aside';

/** The signs of what was measured and found well; the files of a worker share them. */
const well = new Set<string>();

/**
 * Marks what need not be measured: where more than three on the page have the same sign, all but the first
 * two and the last; and what has a sign that was found well before. A sign tells of the build and the place.
 * A build is all elements inside with whatever can change how they look or what they are for assistive
 * technology: classes, styles, states, roles, whether there is a text and a name; and how they are drawn at
 * this width and in these colours. The place is the same of the elements around. What differs in any of it is
 * measured.
 *
 * @returns to be called when all that is left was found well
 */
export async function setKnownAside(page: Page): Promise<() => void> {
  const signed = await page.evaluateHandle(signElements, aside);
  // One text is passed on much faster than a list of a thousand.
  const signs = await signed.evaluate((all) => all.map(([, sign]) => sign).join(' '));
  const known = new Set(signs.split(' ').filter((sign) => well.has(sign)));
  const left = await signed.evaluate(markElements, { known: [...known].join(' '), aside });
  await signed.dispose();
  return () => {
    for (const sign of left.split(' ')) well.add(sign);
  };
}

/** Runs in the page, with nothing but what is inside: all elements of the body with their signs. */
function signElements(mark: string): [Element, string][] {
  // Of these a value is one's own; what counts is whether there is one.
  const own =
    /^(?:id|href|for|name|value|title|alt|src|d|c?[xy][12]?|points|transform|data-(?:entry|actor|cell|key)|aria-(?:label|labelledby|describedby|controls|details|valuetext|valuenow))$/;
  const drawnBy =
    'display visibility position z-index clip-path overflow color background-color background-image opacity filter mix-blend-mode text-shadow font-size font-weight'.split(
      ' ',
    );
  const openings = new Map<Element, string>();
  const drawings = new Map<string, string>();
  const builds = new Map<Element, string>();

  /** Texts of any length are compared by 64 bits: Fowler, Noll and Vo's hash from two beginnings. */
  function hash(text: string): string {
    let [left, right] = [0x811c9dc5, 0x01000193];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      left = Math.imul(left ^ unit, 0x01000193);
      right = Math.imul(right ^ unit, 0x85ebca6b);
    }
    return `${(left >>> 0).toString(36)}.${(right >>> 0).toString(36)}`;
  }

  /** All of the drawing that contrast depends on, and whether there is anything to see. */
  function drawing(element: Element): string {
    const style = getComputedStyle(element);
    const { width, height, left, right } = element.getBoundingClientRect();
    const isSeen = width > 1 && height > 1 && right > 0 && left < innerWidth;
    const values = drawnBy.map((property) => style.getPropertyValue(property));
    const told = `${isSeen} ${values.join(' ')}`;
    const made = drawings.get(told) ?? hash(told);
    drawings.set(told, made);
    return made;
  }

  function opening(element: Element): string {
    const made = openings.get(element) ?? describe(element);
    openings.set(element, made);
    return made;
  }

  function describe(element: Element): string {
    const signs = [...element.attributes]
      .filter(({ name }) => name !== mark)
      .map(({ name, value }) =>
        own.test(name) ? `${name}${value === '' ? '' : '…'}` : `${name}=${value}`,
      );
    return `${element.localName} ${signs.join(' ')} ${drawing(element)}`;
  }

  function content(node: Node): string {
    if (node instanceof Text) return node.data.trim() === '' ? '' : '…';
    return node instanceof Element ? build(node) : '';
  }

  function build(element: Element): string {
    const known = builds.get(element);
    if (known !== undefined) return known;
    const inside = [...element.childNodes].map(content).join(',');
    const made = hash(`${opening(element)}>${inside}`);
    builds.set(element, made);
    return made;
  }

  function within(parent: Element, place: string): [Element, string][] {
    const inside = hash(`${place}<${opening(parent)}`);
    return [...parent.children].flatMap((child) => [
      [child, `${inside}/${build(child)}`] satisfies [Element, string],
      ...within(child, inside),
    ]);
  }

  return within(document.body, opening(document.documentElement));
}

/** Runs in the page, too: marks the elements, and answers with the signs of those that stay. */
function markElements(
  signed: readonly [Element, string][],
  { known, aside: mark }: { readonly known: string; readonly aside: string },
): string {
  const signs = new Map(signed);
  const well = new Set(known.split(' '));
  const left = new Map<Element, string>();

  /** Of those that are alike the first two and the last. */
  function measured(level: readonly Element[]): Element[] {
    const alike = Object.groupBy(level, (element) => signs.get(element) ?? '');
    return Object.entries(alike).flatMap(([sign, group = []]) =>
      well.has(sign) ? [] : [...group.slice(0, 2), ...group.slice(2).slice(-1)],
    );
  }

  for (let level = [...document.body.children]; level.length > 0; ) {
    const kept = measured(level);
    for (const element of kept) left.set(element, signs.get(element) ?? '');
    level = kept.flatMap((element) => [...element.children]);
  }
  for (const [element] of signed) element.toggleAttribute(mark, !left.has(element));
  return [...new Set(left.values())].join(' ');
}

import type { Page } from 'playwright-core';

/** What is marked with this is, or is part of, one of several built alike: others of them are looked at. */
export const repeated = 'data-repeated';

/**
 * Marks what stands on the page more than three times in the same build at the same place: the first two and
 * the last stay. A build is all elements inside with whatever can change how they look or what they are for
 * assistive technology: classes, styles, states, roles, whether there is a text and a name. The place is
 * the same of the elements around. What differs in any of it stays.
 */
export async function setRepetitionsAside(page: Page): Promise<void> {
  await page.evaluate(markRepetitions, repeated);
}

/** Runs in the page, with nothing but what is inside. */
function markRepetitions(mark: string): void {
  // Of these a value is one's own; what counts is whether there is one.
  const own =
    /^(?:id|href|for|name|value|title|alt|src|d|c?[xy][12]?|points|transform|data-(?:entry|actor|cell|key)|aria-(?:label|labelledby|describedby|controls|details|valuetext|valuenow))$/;
  const numbers = new Map<string, number>();
  const builds = new Map<Element, number>();
  const places = new Map<Element, number>();

  /** Texts of any length are compared by numbers: equal ones have the same. */
  function numberOf(text: string): number {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  }

  function opening(element: Element): string {
    const signs = [...element.attributes].map(({ name, value }) =>
      own.test(name) ? `${name}${value === '' ? '' : '…'}` : `${name}=${value}`,
    );
    return `${element.localName} ${signs.join(' ')}`;
  }

  function content(node: Node): string {
    if (node instanceof Text) return node.data.trim() === '' ? '' : '…';
    return node instanceof Element ? String(build(node)) : '';
  }

  function build(element: Element): number {
    const known = builds.get(element);
    if (known !== undefined) return known;
    const inside = [...element.childNodes].map(content).join(',');
    const number = numberOf(`${opening(element)}>${inside}`);
    builds.set(element, number);
    return number;
  }

  function placeOf(element: Element): number {
    return places.get(element.parentElement ?? element) ?? -1;
  }

  function alike(elements: readonly Element[]): readonly Element[][] {
    const groups = new Map<string, Element[]>();
    for (const element of elements) {
      const key = `${placeOf(element)} ${build(element)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [element]);
      else group.push(element);
    }
    return [...groups.values()];
  }

  for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
  for (let level = [...document.body.children]; level.length > 0; ) {
    const kept = alike(level).flatMap((group) => {
      for (const one of group.slice(2, -1)) {
        for (const part of [one, ...one.querySelectorAll('*')]) part.setAttribute(mark, '');
      }
      return group.filter((one) => !one.hasAttribute(mark));
    });
    for (const one of kept) places.set(one, numberOf(`${placeOf(one)}<${opening(one)}`));
    level = kept.flatMap((one) => [...one.children]);
  }
}

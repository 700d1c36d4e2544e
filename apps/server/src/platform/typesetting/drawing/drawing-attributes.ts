type Rule = (value: string) => boolean;

/** Products of scales and lengths within each other stay far from what a computer can no longer count with. */
const farthest = 100_000;
const widestScale = 10;
const least = 0.01;
const longestPath = 20_000;

function isWithin(value: string, most: number): boolean {
  return /^-?\d{1,6}(?:\.\d{1,20})?$/u.test(value) && Math.abs(Number(value)) <= most;
}

function length(value: string): boolean {
  // What is nearly nothing is written that way by browsers.
  return isWithin(value, farthest) || /^-?\d(?:\.\d{1,20})?e-\d{1,2}$/u.test(value);
}

function positive(value: string): boolean {
  return isWithin(value, farthest) && Number(value) >= least;
}

function lengths(value: string): boolean {
  return (
    value.length <= longestPath &&
    value
      .trim()
      .split(/[\s,]+/u)
      .every(length)
  );
}

function dashes(value: string): boolean {
  const parts = value.trim().split(/[\s,]+/u);
  return value === 'none' || (parts.length <= 8 && parts.every(positive));
}

function path(value: string): boolean {
  if (value.length > longestPath || !/^[MLHVCSQTAZmlhvcsqtaz\d\s,.-]*$/u.test(value)) return false;
  const numbers = value.match(/\d*\.?\d+/gu) ?? [];
  return numbers.every((number) => Number(number) <= farthest);
}

function transform(value: string): boolean {
  const parts =
    /^(?:translate\((?<shift>[^()]{1,80})\))?\s*(?:scale\((?<scale>[^()]{1,40})\))?$/u.exec(
      value.trim(),
    )?.groups;
  if (parts === undefined) return false;
  const { shift, scale } = parts;
  if (shift !== undefined && !lengths(shift)) return false;
  return scale === undefined || (positive(scale) && isWithin(scale, widestScale));
}

function colour(value: string): boolean {
  return /^(?:none|currentColor|#[\da-f]{3,8}|rgba?\([\d\s,./%]{1,60}\))$/iu.test(value);
}

function oneOf(...words: readonly string[]): Rule {
  return (value) => words.includes(value);
}

/** What an attribute may hold; there is no way to name an address, a style or a program. */
const rules: ReadonlyMap<string, Rule> = new Map([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'].map(
    (name) => [name, length] as const,
  ),
  ['width', positive],
  ['height', positive],
  ['viewBox', oneOf('0 0 24 24')],
  ['d', path],
  ['points', lengths],
  ['transform', transform],
  ['fill', colour],
  ['stroke', colour],
  ['color', colour],
  ['opacity', length],
  ['stroke-width', length],
  ['stroke-dasharray', dashes],
  ['stroke-linecap', oneOf('butt', 'round', 'square')],
  ['stroke-linejoin', oneOf('miter', 'round', 'bevel')],
  ['paint-order', oneOf('stroke')],
  ['font-size', positive],
  ['font-weight', positive],
  ['text-anchor', oneOf('start', 'middle', 'end')],
]);

/** What means nothing on paper, or is said anew for the whole drawing. */
const passedOver: ReadonlySet<string> = new Set([
  'xmlns',
  'class',
  'role',
  'aria-hidden',
  'font-family',
]);

/** Whether an attribute is taken over, may be left out, or has no place in a drawing. */
export function judgeAttribute(name: string, value: string): 'taken' | 'left-out' | 'refused' {
  if (passedOver.has(name)) return 'left-out';
  return rules.get(name)?.(value) === true ? 'taken' : 'refused';
}

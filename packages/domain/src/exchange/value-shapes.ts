import type { ImportField } from './import-field.ts';
import { parseDecimal } from './parse-decimal.ts';

const mail = /^\S+@\S+\.[a-z]{2,}\b/i;
const web =
  /^(?:https?:\/\/|www\.)\S+|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|org|net|com|eu|info|berlin|hamburg|koeln|example)(?:\/\S*)?$/i;
const phone = /^(?:\+|00?)\d[\d\s/().-]{4,}\d|^\(0\d+\)\s?\d[\d\s-]{3,}/;
const postalCode = /^(?:D-?\s?)?\d{5}$/;
const placeText = /^(?:D-?\s?)?\d{5}\s+\p{L}/u;
const street =
  /^\p{L}[^\d@]*(?:str\.?|stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|markt)\s*\d+/iu;
const wholeAddress = /\d.*,?\s\d{5}\s+\p{L}/u;
const pairOfNumbers = /^-?\d{1,3}[.,]\d{3,}\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}$/;

/** What a single value looks like, if it looks like anything. */
export function shapeOf(value: string): ImportField | null {
  if (mail.test(value)) return 'email';
  if (web.test(value)) return 'web';
  if (postalCode.test(value)) return 'postalCode';
  if (wholeAddress.test(value)) return 'address';
  if (placeText.test(value)) return 'place';
  if (pairOfNumbers.test(value)) return 'position';
  if (phone.test(value)) return 'phone';
  return street.test(value) ? 'street' : degreeShape(value);
}

/** Only degrees of Central Europe tell latitude and longitude apart. */
function degreeShape(value: string): ImportField | null {
  if (!/^-?\d{1,3}[.,]\d{3,}$/.test(value)) return null;
  const degrees = parseDecimal(value);
  if (degrees === null) return null;
  if (degrees > 45 && degrees < 56) return 'latitude';
  return degrees > 5 && degrees < 20 ? 'longitude' : null;
}

/** The shape of at least seven of ten values. */
export function shapeOfColumn(values: readonly string[]): ImportField | null {
  const counts = new Map<ImportField, number>();
  for (const value of values) {
    const shape = shapeOf(value);
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= values.length * 0.7 ? best[0] : null;
}

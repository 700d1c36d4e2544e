import { areSwapped } from '@augenhoehe/domain/access';
import { Position } from '@augenhoehe/domain/inventory';

/**
 * `undefined`: not a position; `null`: left empty. Reads decimal points and decimal commas, and puts
 * latitude first where the two stand in each other's place.
 */
export function parsePosition(text: string): Position | null | undefined {
  if (text.trim() === '') return null;
  const numbers = text.match(/-?\d+(?:[.,]\d+)?/g)?.map((part) => Number(part.replace(',', '.')));
  const [latitude, longitude] = numbers ?? [];
  if (numbers?.length !== 2 || latitude === undefined || longitude === undefined) return undefined;
  if (areSwapped(latitude, longitude)) return { latitude: longitude, longitude: latitude };
  return Position.safeParse({ latitude, longitude }).data;
}

/** Whether the text has longitude before latitude. */
export function isTurnedPosition(text: string): boolean {
  const [first] = text.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  const position = parsePosition(text);
  return (
    first !== undefined &&
    position?.longitude === Number(first.replace(',', '.')) &&
    areSwapped(position.longitude, position.latitude)
  );
}

/** „52,5103; 13,499“ in German, „52.5103, 13.499“ in English. */
export function writePosition(position: Position | null, language: string): string {
  if (position === null) return '';
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const separator = language === 'de' ? '; ' : ', ';
  return [position.latitude, position.longitude]
    .map((degrees) => format.format(degrees))
    .join(separator);
}

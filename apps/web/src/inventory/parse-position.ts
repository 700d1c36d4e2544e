import { Position } from '@augenhoehe/domain/inventory';

/** `undefined`: not a position; `null`: left empty. Reads decimal points and decimal commas. */
export function parsePosition(text: string): Position | null | undefined {
  if (text.trim() === '') return null;
  const numbers = text.match(/-?\d+(?:[.,]\d+)?/g)?.map((part) => Number(part.replace(',', '.')));
  const [latitude, longitude] = numbers ?? [];
  if (numbers?.length !== 2) return undefined;
  return Position.safeParse({ latitude, longitude }).data;
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

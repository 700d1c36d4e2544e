/**
 * A number as people read and dial it: `0049` and `(0)` go, groups stay as they were written.
 * `+49 (0)30/123 45-67` becomes `+49 30 123 45-67`.
 */
export function readablePhone(written: string): string {
  return written
    .trim()
    .replace(/^(?:tel|fon|telefon|phone)[.:\s]+/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+49(?=\d)/, '+49 ')
    .replace(/^(\+\d{1,3})\s*\(0\)\s*/, '$1 ')
    .replace(/[()]/g, ' ')
    .replace(/[/\u00a0]/g, ' ')
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

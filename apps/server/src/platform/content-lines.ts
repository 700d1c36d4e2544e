import ICAL from 'ical.js';

// 75 bytes with the blank that begins a folded line, which ical.js does not count.
ICAL.foldLength = 74;

/** A property as jCal and jCard (RFC 7265, RFC 7095) have it: name, parameters, type, value. */
export type ContentProperty = [
  string,
  Record<string, string>,
  string,
  string | number | string[] | object,
];

/** A component as jCal has it: name, properties, components within. */
export type ContentComponent = [string, ContentProperty[], ContentComponent[]];

/** What a value may hold: no control characters but the line end, which is escaped. */
export function plainValue(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to leave out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** As iCalendar and vCard files have it: escaped, folded, each line ended by CR and LF. */
export function writeComponent(component: ContentComponent): string {
  return `${ICAL.stringify(component).trimEnd()}\r\n`;
}

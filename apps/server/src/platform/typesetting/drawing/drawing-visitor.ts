import { escapeXml, type XmlElement, type XmlVisitor } from '@augenhoehe/graph/files';
import { ProblemError } from '../../http/problem-error.ts';
import { printableText } from '../printable-text.ts';
import { judgeAttribute } from './drawing-attributes.ts';

/** Elements that are shapes, groups or words; nothing that refers, embeds, styles, moves or runs. */
const drawn: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'rect',
  'line',
  'circle',
  'ellipse',
  'path',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);
const passedOver: ReadonlySet<string> = new Set(['title', 'desc']);

const mostElements = 60_000;
const deepest = 10;
const longestText = 300;
/** Characters of all words; setting them takes longer than any shape. */
const mostWords = 100_000;
const widest = 20_000;
const fonts = 'Atkinson Hyperlegible Next, DejaVu Sans';

/** Writes a drawing anew from what is known of it: what is not known to be harmless never reaches who draws. */
export class DrawingVisitor implements XmlVisitor {
  readonly root = 'svg';
  readonly textOf: ReadonlySet<string> = new Set(['text', 'tspan']);
  readonly #written: string[] = [];
  readonly #open: { readonly name: string; readonly start: number }[] = [];
  #elements = 0;
  #words = 0;

  /** @throws ProblemError 400 `drawing-refused`, `drawing-too-large` */
  open({ name, attributes }: XmlElement): void {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new ProblemError(400, 'drawing-too-large');
    if (this.#open.length === deepest)
      throw new ProblemError(400, 'drawing-refused', { what: name });
    if (!drawn.has(name) && !passedOver.has(name)) {
      throw new ProblemError(400, 'drawing-refused', { what: name.slice(0, 40) });
    }
    const within = this.#open.at(-1)?.name;
    if (within !== undefined && passedOver.has(within)) {
      throw new ProblemError(400, 'drawing-refused', { what: name });
    }
    if (!passedOver.has(name)) {
      const look = within === undefined ? rootLook(attributes) : lookOf(attributes);
      this.#written.push(`<${name}${look}>`);
    }
    this.#open.push({ name, start: this.#written.length });
  }

  close(name: string, text: string): void {
    const open = this.#open.pop();
    if (passedOver.has(name)) return;
    // Words beside lines of their own come first; spaces between them are none.
    const words = printableText(text).trim() === '' ? '' : printableText(text);
    this.#words += words.length;
    if (words.length > longestText || this.#words > mostWords)
      throw new ProblemError(400, 'drawing-too-large');
    if (words !== '') this.#written.splice(open?.start ?? 0, 0, escapeXml(words));
    this.#written.push(`</${name}>`);
  }

  get written(): string {
    return this.#written.join('');
  }
}

function rootLook(attributes: XmlElement['attributes']): string {
  const box = `0 0 ${sideOf(attributes, 'width')} ${sideOf(attributes, 'height')}`;
  const said = new Map(attributes);
  said.delete('viewBox');
  if ((attributes.get('viewBox') ?? box) !== box) {
    throw new ProblemError(400, 'drawing-refused', { what: 'viewBox' });
  }
  const namespace = 'xmlns="http://www.w3.org/2000/svg"';
  return ` ${namespace} viewBox="${box}" font-family="${fonts}"${lookOf(said)}`;
}

function sideOf(attributes: XmlElement['attributes'], name: 'width' | 'height'): string {
  const side = attributes.get(name) ?? '';
  if (!(Number(side) >= 1)) throw new ProblemError(400, 'drawing-refused', { what: name });
  if (Number(side) > widest) throw new ProblemError(400, 'drawing-too-large');
  return side;
}

function lookOf(attributes: XmlElement['attributes']): string {
  let look = '';
  for (const [name, value] of attributes) {
    const judged = judgeAttribute(name, value);
    if (judged === 'refused') {
      throw new ProblemError(400, 'drawing-refused', { what: name.slice(0, 40) });
    }
    if (judged === 'taken') look += ` ${name}="${escapeXml(value)}"`;
  }
  return look;
}

import { isMisread } from '../is-misread.ts';
import type { ProblemList } from '../problem-list.ts';
import { type FileText, TextWindow } from '../text-window.ts';
import { breaksBefore, decodeReferences } from './decode-references.ts';
import { localName, parseTag } from './parse-tag.ts';
import { longestToken, takeToken, type XmlToken } from './take-token.ts';
import { brokenXml, XmlFault } from './xml-fault.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

export interface XmlVisitor {
  readonly root: string;
  open(element: XmlElement): void;
  /** @param text what stands directly in the element, if its name is in `textOf` */
  close(name: string, text: string): void;
  readonly textOf: ReadonlySet<string>;
}

const deepest = 100;

/**
 * Shows the elements of a file to a visitor, in order. What is read is a part of XML 1.0: no document
 * type with declarations, no entities but the predefined ones, nothing fetched.
 */
export function walkXml(text: FileText, visitor: XmlVisitor, problems: ProblemList): void {
  const window = new TextWindow(text);
  const walk = new XmlWalk(visitor, problems);
  try {
    for (let token = takeToken(window); token !== null; token = takeToken(window)) walk.take(token);
    walk.end();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    problems.report(error.code, (walk.faultLine ?? window.line) + error.below, error.words);
  }
}

interface Open {
  readonly fullName: string;
  readonly line: number;
  text: string[];
  length: number;
}

class XmlWalk {
  readonly #visitor: XmlVisitor;
  readonly #problems: ProblemList;
  readonly #open: Open[] = [];
  #rooted = false;
  /** The line of the token that is being taken. */
  faultLine: number | null = null;

  constructor(visitor: XmlVisitor, problems: ProblemList) {
    this.#visitor = visitor;
    this.#problems = problems;
  }

  take(token: XmlToken): void {
    this.faultLine = token.line;
    if (isMisread(token.raw)) this.#reportMisread(token);
    if (token.kind === 'text') this.#text(decodeReferences(token.raw.replaceAll(/\r\n?/g, '\n')));
    else if (token.kind === 'cdata') this.#text(token.raw.replaceAll(/\r\n?/g, '\n'), true);
    else if (token.kind === 'tag' && token.raw.startsWith('/'))
      this.#close(token.raw.slice(1).trim());
    else if (token.kind === 'tag') this.#openTag(token);
    this.faultLine = null;
  }

  #reportMisread({ raw, line }: XmlToken): void {
    const below = breaksBefore(raw, raw.search(/[\0\uFFFD]/));
    this.#problems.report('wrong-encoding', line + below);
  }

  end(): void {
    const open = this.#open.at(-1);
    if (open !== undefined) {
      this.faultLine = open.line;
      throw brokenXml('not-closed', `<${open.fullName}>`);
    }
    if (!this.#rooted) throw brokenXml('no-root');
  }

  #text(text: string, marked = false): void {
    const within = this.#open.at(-1);
    if (within === undefined) {
      if (marked || text.trim() !== '') throw brokenXml('outside-root', text.trim());
      return;
    }
    if (!this.#visitor.textOf.has(localName(within.fullName))) return;
    within.length += text.length;
    if (within.length > longestToken) throw new XmlFault('too-long', { most: longestToken });
    within.text.push(text);
  }

  #openTag({ raw, line }: XmlToken): void {
    const { name, fullName, attributes, closesItself } = parseTag(raw);
    if (this.#open.length === 0) this.#beginRoot(name);
    if (this.#open.length === deepest) throw new XmlFault('too-deep', { most: deepest });
    this.#open.push({ fullName, line, text: [], length: 0 });
    this.#visitor.open({ name, attributes, line });
    if (closesItself) this.#close(fullName);
  }

  #beginRoot(name: string): void {
    if (this.#rooted) throw brokenXml('outside-root', `<${name}>`);
    this.#rooted = true;
    const { root } = this.#visitor;
    if (name !== root) throw new XmlFault('wrong-root', { root: name, expected: root });
  }

  #close(fullName: string): void {
    const open = this.#open.pop();
    if (open?.fullName !== fullName) {
      throw brokenXml('wrong-close', open === undefined ? `</${fullName}>` : `<${open.fullName}>`);
    }
    this.#visitor.close(localName(fullName), open.text.join(''));
  }
}

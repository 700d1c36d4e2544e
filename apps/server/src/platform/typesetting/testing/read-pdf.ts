import { getDocumentProxy, getMeta } from 'unpdf';
import { z } from 'zod';

export interface ReadPage {
  readonly text: string;
  /** Where its rightmost character ends, in points from the left. */
  readonly rightmost: number;
  readonly width: number;
  /** Where its highest line stands, in points from the top of the sheet. */
  readonly highest: number;
}

/** An element of the structure that a screen reader follows. */
export interface Tag {
  readonly role: string;
  /** What is told instead of a picture. */
  readonly alternative: string | undefined;
  readonly children: readonly Tag[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly tags: readonly Tag[];
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Whether it claims PDF/UA-1. */
  readonly claimsUa: boolean;
}

const Node = z.object({
  role: z.string().optional(),
  alt: z.string().optional(),
  get children() {
    return z.array(Node).optional();
  },
});

function tagOf({ role = '', alt, children = [] }: z.infer<typeof Node>): Tag {
  return {
    role,
    alternative: alt,
    children: children.filter((child) => child.role !== undefined).map(tagOf),
  };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const Info = z.object({ Language: z.string().optional(), Title: z.string().optional() });

/** What a reader gets out of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = Info.parse((await getMeta(pdf)).info);
  return {
    pages: await pagesOf(pdf),
    tags: await tagsOf(pdf),
    language: info.Language,
    title: info.Title,
    claimsUa: claimsUa(bytes),
  };
}

/** As `readPdf`, where the tags, which take longest, do not matter. */
export async function readPages(bytes: Uint8Array): Promise<Pick<ReadPdf, 'pages' | 'claimsUa'>> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return { pages: await pagesOf(pdf), claimsUa: claimsUa(bytes) };
}

function claimsUa(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes('pdfuaid:part');
}

/** Marks where a long word may be parted are no text and are left out. */
async function pagesOf(pdf: Pdf): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      text: texts
        .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
        .join('')
        .replaceAll('\u200B', ''),
      rightmost: Math.max(
        0,
        ...texts
          .filter(({ str }) => str.trim() !== '')
          .map(({ transform, width: wide }) => Number(transform[4]) + wide),
      ),
      width,
      highest: Math.min(...texts.map(({ transform }) => height - Number(transform[5]))),
    });
  }
  return pages;
}

async function tagsOf(pdf: Pdf): Promise<Tag[]> {
  const tags: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    tags.push(tagOf(Node.parse(await page.getStructTree())));
  }
  return tags;
}

/** All roles in the tree. */
export function rolesIn(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ role, children }) => [role, ...rolesIn(children)]);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { breakLongWords } from './break-long-words.ts';
import type { TypesetDocument } from './document.ts';
import { readFonts } from './fonts.ts';
import { logoSize } from './logo-size.ts';
import { mapTexts } from './map-texts.ts';
import { sheets, sideMargin } from './paper.ts';

const workspace = fileURLToPath(new URL('.', import.meta.url));
/** Where the template finds the logo; it is never written there. */
const logoPath = join(workspace, 'logo.png');

/** How many documents later what was computed for one is forgotten. */
const keptFor = 4;

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
}

async function setUp(): Promise<Press> {
  const template = await readFile(new URL('./document.typ', import.meta.url), 'utf8');
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: await readFonts() }],
  });
  return { compiler, template };
}

let press: Promise<Press> | undefined;

function inputOf(document: TypesetDocument): string {
  const [year, month, day] = document.day.split('-').map(Number);
  const { title, author, genre, logo } = document;
  return JSON.stringify({
    ...mapTexts(document, breakLongWords),
    // Its bytes come as a file.
    logo: logo === undefined ? undefined : { ...logoSize(logo), alternative: logo.alternative },
    sheet: { ...sheets[document.paper], margin: sideMargin },
    // The file's properties have no line that could be too short.
    properties: { title, author, description: genre, date: { year, month, day } },
  });
}

/**
 * A tagged PDF: PDF/UA-1 wherever all characters can be shown. Where one has no glyph in our fonts, as in Chinese, the
 * same document is made without the claim, because the standard refuses it.
 */
export async function writePdf(document: TypesetDocument): Promise<Uint8Array> {
  press ??= setUp();
  const { compiler, template } = await press;
  if (document.logo !== undefined) compiler.mapShadow(logoPath, Buffer.from(document.logo.png));
  const made = compiler.compile({
    mainFileContent: template,
    inputs: { document: inputOf(document) },
  });
  if (made.result === null) {
    const told = JSON.stringify(made.takeError()?.shortDiagnostics);
    throw new Error(`The document could not be typeset: ${told}`);
  }
  try {
    return compiler.pdf(made.result, { pdfStandard: PdfStandard.UA_1 });
  } catch (error) {
    if (!String(error).includes('could not be displayed')) throw error;
    return compiler.pdf(made.result);
  } finally {
    compiler.evictCache(keptFor);
  }
}

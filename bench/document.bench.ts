/**
 * An agreement of ten pages as PDF and DOCX in the thread that a server keeps for it, beside what Chromium prints of the
 * same text, which tags nothing that nobody marked up.
 */
import { PartKey } from '@augenhoehe/domain/structure';
import { type DocumentFormat, typeset } from '../apps/server/src/platform/typesetting/index.ts';
import { readPdf } from '../apps/server/src/platform/typesetting/testing/read-pdf.ts';
import { agreementDocument } from '../apps/server/src/structure/documents/agreement-document.ts';
import {
  sheetOf,
  versionOf,
} from '../apps/server/src/structure/documents/testing/agreement-sheet.ts';
import { whoDoesWhatDocument } from '../apps/server/src/structure/documents/who-does-what-document.ts';
import { whoDoesWhatOf } from '../apps/server/src/structure/documents/testing/who-does-what-sheet.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { report } from './support/budget.ts';

const sentence = 'Wir treffen uns jeden Monat und halten fest, was wir einander versprechen. ';
const names = Array.from({ length: 12 }, (_, at) => `Nachbarschaftsverein Nummer ${String(at)}`);

function agreementOf(sentences: number) {
  const version = versionOf(sentence.repeat(sentences), {
    parts: PartKey.options.filter((key) => key !== 'v06' && key !== 'v09'),
  });
  return agreementDocument(sheetOf(names, [version]), version, 'Nordhof');
}

const document = agreementOf(12);
const long = agreementOf(230);

interface Made {
  readonly milliseconds: number;
  readonly bytes: Uint8Array;
}

async function time(make: () => Promise<Uint8Array>): Promise<Made> {
  const began = performance.now();
  const bytes = await make();
  return { milliseconds: performance.now() - began, bytes };
}

/** The middle one of nine, each a document that was not made before. */
async function warm(format: DocumentFormat): Promise<Made> {
  const made: Made[] = [];
  for (let copy = 0; copy < 9; copy += 1) {
    const other = { ...document, header: `${document.header} ${String(copy)}` };
    made.push(await time(() => typeset(other, format)));
  }
  const [middle] = made.toSorted((a, b) => a.milliseconds - b.milliseconds).slice(4);
  if (middle === undefined) throw new Error('Nothing was made.');
  return middle;
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await readPdf(bytes)).pages.length;
}

function asHtml(): string {
  const texts = document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`<h2>${block.text}</h2>`];
    return block.kind === 'paragraph' ? [`<p>${block.text}</p>`] : [];
  });
  return `<!doctype html><html lang="de"><title>x</title><body>${texts.join('')}</body></html>`;
}

/** With a browser that runs already; its start alone takes longer than the budget. */
async function printed(): Promise<number> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const times: number[] = [];
  for (let copy = 0; copy < 5; copy += 1) {
    const { milliseconds } = await time(async () => {
      await page.setContent(asHtml());
      return await page.pdf({ format: 'A4', tagged: true });
    });
    times.push(milliseconds);
  }
  await browser.close();
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

const names200 = Array.from(
  { length: 200 },
  (_, at) => `Nachbarschaftsverein Nummer ${String(at)}`,
);
const wall = whoDoesWhatDocument(whoDoesWhatOf(names200), {
  place: 'Nordhof',
  language: 'de',
  paper: 'a3-landscape',
});

const first = await time(() => typeset(document, 'pdf'));
const pdf = await warm('pdf');
await typeset(document, 'docx');
const docx = await warm('docx');
const hundred = await time(() => typeset(long, 'pdf'));
const hundredDocx = await time(() => typeset(long, 'docx'));
const a3 = await time(() => typeset(wall, 'pdf'));
const chromium = await printed();

report([
  { what: 'pages of the agreement', value: await pagesOf(pdf.bytes), unit: 'pages', atLeast: 10 },
  {
    what: 'PDF/UA-1 of it, another header each time',
    value: pdf.milliseconds,
    unit: 'ms',
    atMost: 300,
  },
  { what: 'DOCX of it', value: docx.milliseconds, unit: 'ms', atMost: 500 },
  { what: 'Chromium’s print of its headings and paragraphs', value: chromium, unit: 'ms' },
  { what: 'the very first PDF, thread and fonts included', value: first.milliseconds, unit: 'ms' },
  { what: 'pages of a long one', value: await pagesOf(hundred.bytes), unit: 'pages', atLeast: 100 },
  { what: 'PDF of the long one', value: hundred.milliseconds, unit: 'ms' },
  { what: 'DOCX of the long one', value: hundredDocx.milliseconds, unit: 'ms' },
  {
    what: 'who does what on A3, 200 parties',
    value: a3.milliseconds,
    unit: 'ms',
    atMost: 1500,
  },
  { what: 'peak of memory', value: process.resourceUsage().maxRSS / 1000, unit: 'MB', atMost: 900 },
]);

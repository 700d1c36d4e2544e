import type { Mail } from './mailer.ts';

export interface MailLink {
  /** Says where it leads. */
  readonly label: string;
  readonly url: string;
}

interface LetterPart {
  readonly heading: string;
  readonly lines: readonly MailLink[];
  /** Stands below the lines. */
  readonly note: string | null;
}

interface Letter {
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  /** Plain text; each becomes a paragraph. */
  readonly paragraphs: readonly string[];
  readonly parts?: readonly LetterPart[];
  /** The one thing to do. */
  readonly action: MailLink;
  readonly closing: readonly string[];
  /** Below everything: how not to get such mails. */
  readonly footer?: { readonly text: string; readonly link: MailLink };
  readonly headers?: Mail['headers'];
}

/** The same letter as plain text and as HTML that needs no pictures, styles or scripts from elsewhere. */
export function composeMail(letter: Letter): Mail {
  const { to, subject, headers } = letter;
  return {
    to,
    subject,
    text: textOf(letter),
    html: htmlOf(letter),
    ...(headers === undefined ? {} : { headers }),
  };
}

function textOf({ paragraphs, parts = [], action, closing, footer }: Letter): string {
  return [
    ...paragraphs,
    ...parts.map(textOfPart),
    textOfLink(action),
    ...closing,
    ...(footer === undefined ? [] : ['-- ', footer.text, textOfLink(footer.link)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function textOfPart({ heading, lines, note }: LetterPart): string {
  const listed = lines.map(({ label, url }) => `- ${label}\n  ${url}`);
  return [heading.toUpperCase(), ...listed, ...(note === null ? [] : [note])].join('\n');
}

function textOfLink({ label, url }: MailLink): string {
  return `${label}:\n${url}`;
}

/** Dark grounds and sizes are the reader's program's: nothing here is set that it could not turn over. */
function htmlOf(letter: Letter): string {
  const { language, subject, paragraphs, parts = [], action, closing, footer } = letter;
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
</head>
<body style="font-family: 'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, sans-serif; font-size: 17px; line-height: 1.55; max-width: 36em; margin: 0 auto; padding: 16px">
<p style="font-weight: 680; border-bottom: 2px solid #0b5d66; padding-bottom: 8px">Augenhöhe</p>
${paragraphs.map(paragraph).join('\n')}
${parts.map(htmlOfPart).join('\n')}
<p>${anchor(action)}</p>
${closing.map(paragraph).join('\n')}
${footer === undefined ? '' : htmlOfFooter(footer)}
</body>
</html>
`;
}

function htmlOfPart({ heading, lines, note }: LetterPart): string {
  const items = lines.map((line) => `<li style="margin: 8px 0">${anchor(line)}</li>`);
  return `<h2 style="font-size: 20px; line-height: 1.2; margin: 24px 0 8px">${escape(heading)}</h2>
<ul style="padding-left: 20px; margin: 0">
${items.join('\n')}
</ul>
${note === null ? '' : paragraph(note)}`;
}

function htmlOfFooter({ text, link }: NonNullable<Letter['footer']>): string {
  return `<hr>
<p style="font-size: 14px">${escape(text)} ${anchor(link)}</p>`;
}

function anchor({ label, url }: MailLink): string {
  return `<a href="${escape(url)}">${escape(label)}</a>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

import type { Mail } from './mailer.ts';

interface Letter {
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  /** Plain text; each becomes a paragraph. */
  readonly paragraphs: readonly string[];
  /** The one thing to do. `label` says where it leads. */
  readonly action: { readonly label: string; readonly url: string };
  readonly closing: readonly string[];
}

/** The same letter as plain text and as HTML that needs no pictures, styles or scripts from elsewhere. */
export function composeMail(letter: Letter): Mail {
  const { action, paragraphs, closing } = letter;
  return {
    to: letter.to,
    subject: letter.subject,
    text: [...paragraphs, `${action.label}:\n${action.url}`, ...closing].join('\n\n').concat('\n'),
    html: htmlOf(letter),
  };
}

function htmlOf({ language, subject, paragraphs, action, closing }: Letter): string {
  const url = escape(action.url);
  return `<!doctype html>
<html lang="${escape(language)}">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1f1f1f; max-width: 36em">
${paragraphs.map(paragraph).join('\n')}
<p><a href="${url}">${escape(action.label)}</a></p>
${closing.map(paragraph).join('\n')}
</body>
</html>
`;
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

import type { Language } from '../../contract/index.ts';
import type { DocumentFormat } from './document-format.ts';
import { documentFileName } from './document-file-name.ts';

const words = {
  de: { agreement: 'vereinbarung', version: 'fassung' },
  en: { agreement: 'agreement', version: 'version' },
} as const;

/** „vereinbarung-cafe-im-hof-fassung-2.pdf“ */
export function agreementFileName({
  title,
  number,
  language,
  format,
}: {
  readonly title: string;
  readonly number: number;
  readonly language: Language;
  readonly format: DocumentFormat;
}): string {
  const { agreement, version } = words[language];
  return documentFileName([agreement, title, version, String(number)], format);
}

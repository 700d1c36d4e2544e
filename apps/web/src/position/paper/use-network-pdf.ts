import { makeNetworkDrawing, type NetworkPaper } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { callForFile } from '../../app/api.ts';
import { saveFile } from '../../app/save-file.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { showToast } from '../../ui/index.ts';
import type { PaperWords } from './paper-words.ts';
import { printable } from './printable.ts';

interface Drawn {
  /** Without words of its own, which the page sets. */
  readonly svg: string;
  readonly words: PaperWords;
  readonly count: number;
}

/** Names and filters may be longer than a page has room for. */
function within(text: string, most: number): string {
  const plain = printable(text);
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`.toWellFormed();
}

/** Has the server set a drawing on a page; it keeps nothing of it. */
export function useNetworkPdf(slug: string) {
  const { t } = useLingui();
  const language = useLanguage();
  const { refuse } = useChangeTold(slug);

  return async function make(paper: NetworkPaper, { svg, words, count }: Drawn): Promise<void> {
    const title = within(words.title, 200);
    const told = t`Zeichnung mit Legende: Zeichen sind Akteure, Linien ihre Beziehungen. Die Liste auf der Seite „Netz“ sagt dasselbe in Worten.`;
    const body = {
      title,
      shown: within(words.shown, 1000),
      below: [words.basis, words.source].map((text) => within(text, 500)),
      description: `${title}. ${told}`,
      svg,
      count,
    };
    const close = showToast({ message: t`Das PDF wird gesetzt …` });
    try {
      const input = { params: { slug }, query: { paper, language }, body };
      saveFile(await callForFile(makeNetworkDrawing, input, () => undefined));
    } catch (error) {
      refuse(error);
    } finally {
      close();
    }
  };
}

import { sameWords } from '../../catalogue/index.ts';
import { placedWords, searchKey } from './search-words.ts';

/** A word somebody looks for. */
export interface QueryWord {
  readonly typed: string;
  /** Its own spelling first, then words for the same thing: „Thursday“ is „Donnerstag“ too. */
  readonly keys: readonly string[];
}

const atMost = 10;

/** Words a question is built with; what is looked for are the others. */
const questionWords = new Set(
  `wer wen wem was wo wann wie welche welcher welches welchen kann können könnte könnten hat haben gibt gibts
  es ist sind macht machen bietet bieten braucht brauchen hilft helfen der die das den dem des ein eine einen
  einem einer eines und oder in im ins am an auf aus bei beim für mit nach um vom von zu zum zur uns mir ich
  wir sie jemand jemanden hier
  who whom what where when which can could would should does do is are has have there the a an and or of in on
  at for with to from by us me i we they somebody someone anybody anyone offer offers need needs help helps here`
    .split(/\s+/)
    .map(searchKey),
);

const others = new Map(
  sameWords.flatMap((words) => {
    const keys = words.map(searchKey);
    return keys.map((key) => [key, keys] as const);
  }),
);

function toQueryWord(q: string, { key, start, end }: ReturnType<typeof placedWords>[number]) {
  const same = (others.get(key) ?? []).filter((other) => other !== key);
  return { typed: q.slice(start, end), keys: [key, ...same] };
}

/** What somebody looks for, without the words around it: of „Wer kann Sprachmittlung?“ the last. */
export function queryWords(q: string): readonly QueryWord[] {
  const all = placedWords(q);
  const telling = all.filter(({ key }) => !questionWords.has(key));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : all)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, atMost)
    .map((word) => toQueryWord(q, word));
}

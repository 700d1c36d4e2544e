import { agreementPartTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import type { AgreementPart, AgreementSheet, VersionWithWords } from '@augenhoehe/domain/structure';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { agreementWords } from './agreement-words.ts';
import { confirmationBlocks } from './confirmation-blocks.ts';
import { filled } from './filled.ts';
import { pageWords } from './page-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type NamedParty, partiesOfVersion } from './parties-of-version.ts';

type Words = (typeof agreementWords)[Language];

function dayIn(language: Language): (day: string) => string {
  return (day) => dayInWords(day, language);
}

function standOf(
  { state, inForceOn }: VersionWithWords,
  words: Words,
  inWords: (day: string) => string,
): string {
  return state === 'in-force' && inForceOn !== null
    ? filled(words.inForceSince, { day: inWords(inForceOn) })
    : words.states[state];
}

function factsOf(sheet: AgreementSheet, version: VersionWithWords): Block {
  const { content, number, reason } = version;
  const words = agreementWords[content.language];
  const inWords = dayIn(content.language);
  const stand = `${filled(words.version, { number: String(number) })}, ${standOf(version, words, inWords)}`;
  const days = [
    [words.starts, content.startsOn],
    [words.ends, content.endsOn],
    [words.review, content.reviewOn],
  ] as const;
  return {
    kind: 'facts',
    entries: [
      { term: words.cooperation, description: sheet.cooperation.name },
      { term: words.stand, description: stand },
      ...(reason === '' ? [] : [{ term: words.change, description: reason }]),
      ...days.flatMap(([term, day]) => (day === null ? [] : [{ term, description: inWords(day) }])),
    ],
  };
}

/** What somebody has to know before reading: that it does not hold yet, no longer, or not now. */
function noticesOf({ agreement }: AgreementSheet, version: VersionWithWords): Block[] {
  const { language } = version.content;
  const words = agreementWords[language];
  const inWords = dayIn(language);
  if (version.state !== 'in-force') return [{ kind: 'notice', text: words.notices[version.state] }];
  const { state, stateUntil, stateReason } = agreement;
  if (state !== 'suspended' && state !== 'ended') return [];
  const day = stateUntil === null ? '' : inWords(stateUntil);
  const suspended = stateUntil === null ? words.suspended : words.suspendedUntil;
  const sentence = filled(state === 'ended' ? words.ended : suspended, { day });
  const reason = stateReason === '' ? '' : ` ${filled(words.reason, { reason: stateReason })}`;
  return [{ kind: 'notice', text: sentence + reason }];
}

/** What the catalogue calls a part, without the hint in brackets that helps to write it. */
function headingOf({ key }: AgreementPart, number: number, language: Language): string {
  const label = termLabel(agreementPartTerms, key, language);
  return `${String(number)}. ${label.replace(/ \([^()]*\)$/u, '')}`;
}

function partBlocks(
  part: AgreementPart,
  {
    number,
    language,
    parties,
  }: { number: number; language: Language; parties: readonly NamedParty[] },
): Block[] {
  const words = agreementWords[language];
  const said = new Map(part.byParty.map(({ partyId, text }) => [partyId, text]));
  const rows = parties.flatMap(({ id, name }) => {
    const text = said.get(id) ?? '';
    return text === '' ? [] : [[name, text]];
  });
  const columns = [
    { heading: words.party, share: 2 },
    { heading: words.says, share: 3 },
  ];
  return [
    { kind: 'heading', level: 1, text: headingOf(part, number, language) },
    ...paragraphsOf(part.text),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, columns, rows }]),
  ];
}

/** The day on which what it says was last changed, so that the same words on two days are the same file. */
function dayOf({ updatedAt, confirmations }: VersionWithWords): string {
  const instants = [updatedAt, ...confirmations.map((word) => word.updatedAt)];
  return (instants.toSorted().at(-1) ?? updatedAt).slice(0, 10);
}

/**
 * A version of an agreement in its own language: what is agreed, who agreed to it in which way, and lines to sign for
 * those whose word is missing. Parties stand in the order they agreed on, or in the alphabet's, all alike.
 *
 * @param place what the neighbourhood is called
 */
export function agreementDocument(
  sheet: AgreementSheet,
  version: VersionWithWords,
  place: string,
): TypesetDocument {
  const { content, number, state } = version;
  const { language, title } = content;
  const words = agreementWords[language];
  const parties = partiesOfVersion(sheet, version);
  return {
    paper: 'a4',
    language,
    title,
    genre: words.genre[sheet.agreement.form],
    author: place,
    day: dayOf(version),
    header: `${place} · ${title}`,
    footer: `${filled(words.version, { number: String(number) })} · ${words.states[state]}`,
    pageWords: pageWords[language],
    blocks: [
      ...noticesOf(sheet, version),
      factsOf(sheet, version),
      { kind: 'heading', level: 1, text: words.parties },
      { kind: 'list', items: parties.map(({ name }) => name) },
      ...content.parts.flatMap((part, at) =>
        partBlocks(part, { number: at + 1, language, parties }),
      ),
      ...confirmationBlocks(version, parties, {
        words,
        inWords: dayIn(language),
        onPaper: sheet.agreement.form === 'written',
      }),
    ],
  };
}

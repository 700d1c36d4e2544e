import {
  type AgreementParty,
  type AgreementSheet,
  movesOf,
  revokeConfirmationLink,
  speakerInOneLine,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Check, Link2, Link2Off, PenLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { call } from '../../app/api.ts';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, Cell, ColumnHead, DataTable, FactGroup, Row, RowHead } from '../../ui/index.ts';
import { confirmationWays } from './agreement-words.ts';

const AnswerDialog = lazyPart(async () => (await import('./answer-dialog.tsx')).AnswerDialog);
const LinkDialog = lazyPart(async () => (await import('./link-dialog.tsx')).LinkDialog);

interface WordsPartProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly version: VersionWithWords;
}

type Open = { readonly party: AgreementParty; readonly what: 'account' | 'record' | 'link' };

/** What each party has said of this version, and the ways in which it can. */
export function WordsPart({ slug, sheet, version }: WordsPartProps): ReactNode {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  const words = new Map(version.confirmations.map((word) => [word.partyId, word]));
  const parties = sheet.parties.filter(({ id, takesPart }) => takesPart || words.has(id));
  const isAsked =
    version.state === 'open' ||
    (version.state === 'in-force' && !sheet.versions.some(({ state }) => state === 'open'));
  const canAsk = isAsked && movesOf({ ...sheet.agreement, newest: version.state }).length > 0;
  return (
    <FactGroup title={t`Wer zugestimmt hat`}>
      <DataTable
        label={t`Zustimmung zu Fassung ${version.number}`}
        head={
          <>
            <ColumnHead>{t({ message: 'Beteiligte', context: 'an einer Kooperation' })}</ColumnHead>
            <ColumnHead>{t`Antwort`}</ColumnHead>
          </>
        }
      >
        {parties.map((party) => {
          const word = words.get(party.id);
          return (
            <Row key={party.id}>
              <RowHead>{party.actor.name}</RowHead>
              <Cell>
                {word !== undefined && <Word word={word} />}
                {word?.answer !== 'confirmed' && canAsk && party.takesPart && (
                  <Asked
                    slug={slug}
                    sheet={sheet}
                    party={party}
                    onOpen={(what) => setOpen({ party, what })}
                  />
                )}
                {word === undefined && !canAsk && (
                  <span className="quiet">{t`noch nicht gefragt`}</span>
                )}
              </Cell>
            </Row>
          );
        })}
      </DataTable>
      {open?.what === 'link' && (
        <LinkDialog slug={slug} sheet={sheet} party={open.party} onClose={() => setOpen(null)} />
      )}
      {(open?.what === 'account' || open?.what === 'record') && (
        <AnswerDialog
          slug={slug}
          agreementId={sheet.agreement.id}
          version={version}
          party={open.party}
          isOwn={open.what === 'account'}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

function Word({ word }: { readonly word: VersionWithWords['confirmations'][number] }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const way = i18n._(confirmationWays[word.way]);
  const day = dayInWords(word.givenOn, language);
  const speaker = speakerInOneLine(word);
  return (
    <div>
      <p>
        {word.answer === 'confirmed'
          ? t`Zugestimmt am ${day}: ${speaker}`
          : t`Kann noch nicht zustimmen (${day}): ${speaker}`}
      </p>
      <p className="small quiet">
        {word.witness === '' ? way : t`${way}, geprüft mit: ${word.witness}`}
      </p>
      {word.reason !== '' && <p>{t`Grund: ${word.reason}`}</p>}
    </div>
  );
}

interface AskedProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly party: AgreementParty;
  readonly onOpen: (what: Open['what']) => void;
}

function Asked({ slug, sheet, party, onOpen }: AskedProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { tell, refuse } = useChangeTold(slug);
  const { name } = party.actor;

  async function revoke(): Promise<void> {
    const params = { slug, agreementId: sheet.agreement.id, partyId: party.id };
    try {
      const reply = await call(revokeConfirmationLink, { params });
      await tell(reply.changeSetId, t`Der Link für ${name} gilt nicht mehr.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <>
      {party.linkUntil !== null && (
        <p className="small quiet">{t`Ein Link gilt bis ${dayInWords(party.linkUntil, language)}.`}</p>
      )}
      <div className="actions no-print">
        {party.can.answer && (
          <Button
            variant="primary"
            size="small"
            icon={Check}
            aria-label={t`Für ${name} antworten`}
            onPress={() => onOpen('account')}
          >
            {t`Antworten`}
          </Button>
        )}
        {party.can.record && (
          <Button
            size="small"
            icon={PenLine}
            aria-label={t`Antwort von ${name} eintragen`}
            onPress={() => onOpen('record')}
          >
            {t`Antwort eintragen`}
          </Button>
        )}
        {sheet.can.edit && (
          <Button
            variant="plain"
            size="small"
            icon={Link2}
            aria-label={t`Link für ${name} machen`}
            onPress={() => onOpen('link')}
          >
            {t`Link machen`}
          </Button>
        )}
        {sheet.can.edit && party.linkUntil !== null && (
          <Button
            variant="plain"
            size="small"
            icon={Link2Off}
            aria-label={t`Link für ${name} zurückziehen`}
            onPress={() => void revoke()}
          >
            {t`Link zurückziehen`}
          </Button>
        )}
      </div>
    </>
  );
}

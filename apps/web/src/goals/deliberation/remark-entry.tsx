import type { GoalSheet, RemarkShown } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { consentWays } from '../../structure/index.ts';
import { Button, Tag } from '../../ui/index.ts';
import { WordChanges } from '../goals/word-changes.tsx';
import { remarkFates, remarkKinds, stances } from './remark-words.ts';
import type { OpenRemark } from './open-remark.ts';

interface RemarkEntryProps {
  readonly sheet: GoalSheet;
  readonly remark: RemarkShown;
  readonly onOpen: (open: OpenRemark) => void;
}

const tones = {
  open: 'action',
  accepted: 'good',
  integrated: 'good',
  declined: 'quiet',
  stands: 'hint',
  withdrawn: 'quiet',
} as const;

/** One remark: who said what when, what became of it and why. */
export function RemarkEntry({ sheet, remark, onOpen }: RemarkEntryProps) {
  const { t, i18n } = useLingui();
  const { kind, fate, text, stance, fateReason } = remark;
  const isWithdrawn = fate === 'withdrawn';
  return (
    <article className={isWithdrawn ? 'remark quiet' : 'remark'}>
      <p className="remark__head">
        <b>{i18n._(remarkKinds[kind])}</b>
        {(fate !== 'open' ||
          kind === 'amendment' ||
          kind === 'objection' ||
          kind === 'proposal') && <Tag tone={tones[fate]}>{i18n._(remarkFates[fate])}</Tag>}
        <Speaker remark={remark} />
      </p>
      {stance !== null && <p>{i18n._(stances[stance])}</p>}
      <Passage remark={remark} />
      <p className="sheet__prose">{text}</p>
      {fateReason !== '' && <Fate remark={remark} />}
      <div className="actions no-print">
        {kind === 'question' && fate === 'open' && (
          <Button
            variant="plain"
            size="small"
            onPress={() => onOpen({ deed: 'say', kind: 'answer', question: remark })}
          >
            <Trans>Antworten</Trans>
          </Button>
        )}
        <Deeds sheet={sheet} remark={remark} onOpen={onOpen} />
      </div>
      {!remark.isCurrent && fate === 'open' && (
        <p className="small quiet">{t`Bezieht sich auf eine frühere Fassung.`}</p>
      )}
    </article>
  );
}

function Speaker({ remark }: { readonly remark: RemarkShown }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { actor, way, recordedBy, createdAt } = remark;
  const parts = [
    actor?.name ?? t`Koordination`,
    dayInWords(createdAt, language),
    ...(recordedBy === null ? [] : [i18n._(consentWays[way]), t`eingetragen von ${recordedBy}`]),
  ];
  return <span className="small quiet">{parts.join(' · ')}</span>;
}

/** What an amendment would make of the passage. */
function Passage({ remark: { passage, replacement, kind } }: { readonly remark: RemarkShown }) {
  if (kind !== 'amendment') return null;
  return (
    <blockquote className="remark__passage">
      <WordChanges before={passage} after={replacement} />
    </blockquote>
  );
}

function Fate({ remark: { fate, fateReason, settledBy } }: { readonly remark: RemarkShown }) {
  const { t, i18n } = useLingui();
  const what = i18n._(remarkFates[fate]);
  return (
    <p className="small">
      {settledBy === null ? `${what}: ${fateReason}` : t`${what} durch ${settledBy}: ${fateReason}`}
    </p>
  );
}

const settled = ['proposal', 'amendment', 'objection'];

function Deeds({ remark, onOpen }: RemarkEntryProps) {
  const { can, kind } = remark;
  return (
    <>
      {can.settle && settled.includes(kind) && (
        <Button variant="plain" size="small" onPress={() => onOpen({ deed: 'settle', remark })}>
          <Trans>Entscheiden</Trans>
        </Button>
      )}
      {can.withdraw && (
        <Button variant="plain" size="small" onPress={() => onOpen({ deed: 'withdraw', remark })}>
          <Trans>Zurückziehen</Trans>
        </Button>
      )}
    </>
  );
}

import type { GoalSheet, RemarkList, RemarkShown } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, FactGroup } from '../../ui/index.ts';
import { remarksQuery } from '../goals/goal-queries.ts';
import type { OpenRemark } from './open-remark.ts';
import { RemarkEntry } from './remark-entry.tsx';
import './remarks.css';

const RemarkDialog = lazyPart(async () => (await import('./remark-dialog.tsx')).RemarkDialog);
const SettleDialog = lazyPart(async () => (await import('./settle-dialog.tsx')).SettleDialog);

interface RemarksPartProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
}

/** What was said to the goal, the first first, and what became of it; withdrawn remarks too. */
export function RemarksPart({ slug, sheet }: RemarksPartProps) {
  const { t } = useLingui();
  const { data: list } = useQuery(remarksQuery(slug, sheet.goal.id));
  const [open, setOpen] = useState<OpenRemark | null>(null);
  if (list === undefined) return null;
  const { remarks } = list;
  const roots = remarks.filter(({ kind }) => kind !== 'answer');
  return (
    <FactGroup title={t`Aushandlung`} {...(remarks.length > 0 ? { count: remarks.length } : {})}>
      <p className="quiet goal-intro">
        <Trans>
          Vorschläge, Fragen, Reaktionen, Änderungen und Einwände. Nichts davon verschwindet; was
          zurückgezogen ist, bleibt als solches lesbar.
        </Trans>
      </p>
      {roots.length > 0 && (
        <ul className="plain-list remarks">
          {roots.map((remark) => (
            <li key={remark.id}>
              <RemarkEntry sheet={sheet} remark={remark} onOpen={setOpen} />
              <Answers sheet={sheet} list={list} question={remark} onOpen={setOpen} />
            </li>
          ))}
        </ul>
      )}
      {sheet.goal.state !== 'dropped' && (
        <p className="actions sheet__below no-print">
          <Button
            variant="plain"
            size="small"
            icon={MessageSquarePlus}
            onPress={() => setOpen({ deed: 'say', kind: 'proposal', question: null })}
          >
            <Trans>Etwas dazu sagen</Trans>
          </Button>
        </p>
      )}
      {open?.deed === 'say' && (
        <RemarkDialog
          slug={slug}
          sheet={sheet}
          list={list}
          kind={open.kind}
          question={open.question}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open.deed !== 'say' && (
        <SettleDialog
          slug={slug}
          sheet={sheet}
          remark={open.remark}
          isWithdrawing={open.deed === 'withdraw'}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}

interface AnswersProps {
  readonly sheet: GoalSheet;
  readonly list: RemarkList;
  readonly question: RemarkShown;
  readonly onOpen: (open: OpenRemark) => void;
}

function Answers({ sheet, list, question, onOpen }: AnswersProps) {
  const { t } = useLingui();
  const answers = list.remarks.filter(({ replyToId }) => replyToId === question.id);
  if (answers.length === 0) return null;
  return (
    <ul className="plain-list remarks remarks--answers" aria-label={t`Antworten`}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <RemarkEntry sheet={sheet} remark={answer} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

import { type Tie, type TieStatement, withdrawStatement } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ageInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { lazyPart } from '../app/lazy-part.tsx';
import { IconButton } from '../ui/index.ts';
import { standingWords } from './standing-words.ts';
import type { TieCan, TieEnds } from './tie-row-parts.ts';
import { useChangeTold } from './use-change-told.ts';
import { useSideWords } from './use-side-words.ts';
import { useTerms } from './use-terms.ts';
import '../app/tie-statements.css';

const StatementDialog = lazyPart(
  async () => (await import('./statement-dialog.tsx')).StatementDialog,
);

interface TieStatementsProps {
  readonly slug: string;
  readonly tie: Tie & { readonly can: TieCan };
  readonly ends: TieEnds;
}

/** Who says what about a tie, and what that amounts to. */
export function TieStatements({ slug, tie, ends }: TieStatementsProps) {
  const { i18n } = useLingui();
  const [edited, setEdited] = useState<TieStatement | null>(null);
  return (
    <div className="statements">
      <ul>
        {tie.statements.map((statement) => (
          <StatementItem
            key={statement.side}
            slug={slug}
            tie={tie}
            ends={ends}
            statement={statement}
            onEdit={() => setEdited(statement)}
          />
        ))}
      </ul>
      <p className="small quiet">
        <Trans>Zusammen: {i18n._(standingWords[tie.standing])}</Trans>
      </p>
      {edited !== null && (
        <StatementDialog
          slug={slug}
          tie={tie}
          ends={ends}
          sides={[edited.side]}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface StatementItemProps extends TieStatementsProps {
  readonly statement: TieStatement;
  readonly onEdit: () => void;
}

function StatementItem({ slug, tie, ends, statement, onEdit }: StatementItemProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const sideName = useSideWords()(statement.side, ends);
  const { show, tell, refuse } = useChangeTold(slug);
  const { side, level, formality, source, statedAt } = statement;
  const mayChange = tie.can.state.includes(side);

  async function withdraw(): Promise<void> {
    try {
      const reply = await call(withdrawStatement, { params: { slug, tieId: tie.id, side } });
      show(reply);
      await tell(reply.changeSetId, t`Angabe zurückgenommen`);
    } catch (error) {
      refuse(error);
    }
  }

  const details = [
    formality === null ? '' : terms.formality(formality),
    ageInWords(statedAt, terms.language),
    source === '' ? '' : t`Quelle: ${source}`,
  ].filter((part) => part !== '');
  return (
    <li>
      <span>
        <b>{sideName}</b>: {terms.level(level)}{' '}
        <span className="small quiet">({details.join(', ')})</span>
      </span>
      {mayChange && (
        <span className="no-print nowrap">
          <IconButton
            icon={Pencil}
            tone="quiet"
            label={t`Angabe ändern: ${sideName}`}
            onPress={onEdit}
          />
          {tie.statements.length > 1 && (
            <IconButton
              icon={Undo2}
              tone="quiet"
              label={t`Angabe zurücknehmen: ${sideName}`}
              onPress={() => void withdraw()}
            />
          )}
        </span>
      )}
    </li>
  );
}

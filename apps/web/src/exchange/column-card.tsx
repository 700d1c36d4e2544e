import type { ImportColumn } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, Ban, Lightbulb } from 'lucide-react';
import { Icon } from '../ui/index.ts';
import { columnNote, isProposal } from './column-note.ts';
import { columnReasonWords } from './column-reason-words.ts';
import { fieldLabels } from './field-label.ts';
import { useHeading } from './use-heading.ts';

export interface ColumnCardProps {
  readonly column: ImportColumn;
}

export function ColumnCard({ column }: ColumnCardProps) {
  const { i18n } = useLingui();
  const headingOf = useHeading();
  const isHidden = column.reason === 'private' || column.reason === 'person';
  const taken = column.field !== null;
  return (
    <li className={taken ? 'column-card' : 'column-card column-card--left'}>
      <p className="column-card__from">
        <b>
          {column.heading === '' ? <Trans>(ohne Überschrift)</Trans> : headingOf(column.heading)}
        </b>
        <span>{isHidden ? '•••' : column.samples.slice(0, 2).join(' · ')}</span>
      </p>
      <p className="column-card__to">
        <Icon shape={taken ? ArrowDown : Ban} />
        <b>
          {column.field === null ? (
            <Trans>wird nicht übernommen</Trans>
          ) : (
            i18n._(fieldLabels[column.field])
          )}
        </b>
      </p>
      <p className="column-card__note">
        {isProposal(column) && (
          <>
            <Icon shape={Lightbulb} />
            <span className="visually-hidden">
              <Trans>Vorschlag: {i18n._(columnReasonWords[column.reason])}.</Trans>
            </span>
          </>
        )}
        {i18n._(columnNote(column))}
      </p>
    </li>
  );
}

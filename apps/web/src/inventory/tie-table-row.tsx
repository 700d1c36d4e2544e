import type { TieRow } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { MessageSquareText } from 'lucide-react';
import { Cell, IconButton, Popover, Row, RowHead, Tag } from '../ui/index.ts';
import { PartnerLink } from './partner-link.tsx';
import { standingMeanings, standingWords } from './standing-words.ts';
import { TieActions } from './tie-actions.tsx';
import { TieLook } from './tie-look.tsx';
import { tieSentence } from './tie-sentence.ts';
import { TieStatements } from './tie-statements.tsx';
import { useTerms } from './use-terms.ts';

interface TieTableRowProps {
  readonly slug: string;
  readonly tie: TieRow;
}

const tones = {
  outside: 'quiet',
  'one-sided': 'quiet',
  confirmed: 'good',
  contradicted: 'attention',
} as const;

export function TieTableRow({ slug, tie }: TieTableRowProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const ends = { from: tie.fromName, to: tie.toName };
  const name = `${tie.fromName} – ${tie.toName}`;
  return (
    <Row>
      <RowHead>
        <PartnerLink slug={slug} id={tie.from}>
          {tie.fromName}
        </PartnerLink>
      </RowHead>
      <Cell>{terms.shortTieType(tie.type)}</Cell>
      <Cell label={t`zu`}>
        <span className="tie-partner">
          <PartnerLink slug={slug} id={tie.to}>
            {tie.toName}
          </PartnerLink>
        </span>
      </Cell>
      <Cell>
        <span className="tie-level">
          <TieLook tie={tie} /> {terms.level(tie.level)}
        </span>
      </Cell>
      <Cell>
        <span className="tie-standing">
          <Tag tone={tones[tie.standing]}>{i18n._(standingWords[tie.standing])}</Tag>
        </span>
      </Cell>
      <Cell align="end">
        <span className="nowrap no-print">
          <Popover
            label={t`Angaben: ${name}`}
            placement="bottom end"
            trigger={
              <IconButton icon={MessageSquareText} tone="quiet" label={t`Angaben: ${name}`} />
            }
          >
            <p>{i18n._(tieSentence(tie.type, ends))}</p>
            <TieStatements slug={slug} tie={tie} ends={ends} />
            <p className="small quiet">{i18n._(standingMeanings[tie.standing])}</p>
          </Popover>
          <TieActions slug={slug} tie={tie} ends={ends} />
        </span>
      </Cell>
    </Row>
  );
}

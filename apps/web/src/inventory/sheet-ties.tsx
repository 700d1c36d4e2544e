import type { ActorSheet, TieOfActor } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeftRight, Handshake, Plus } from 'lucide-react';
import { useState } from 'react';
import { placePath } from '../app/place-path.ts';
import { Button, FactGroup, LinkButton, SourceAge, TieLine } from '../ui/index.ts';
import { PartnerLink } from './partner-link.tsx';
import { standingWords } from './standing-words.ts';
import { TieDetails } from './tie-details.tsx';
import { tiesByLevel } from './tie-levels.ts';
import { useTerms } from './use-terms.ts';

interface SheetTiesProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly onAdd: (() => void) | undefined;
}

/** Ties of an actor, the closest first; one by one with their statements when asked for. */
export function SheetTies({ slug, sheet, onAdd }: SheetTiesProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { ties } = sheet;
  const confirmed = ties.filter((tie) => tie.standing === 'confirmed').length;
  return (
    <FactGroup
      title={<Trans>Beziehungen</Trans>}
      count={ties.length}
      aside={
        ties.length > 0 && (
          <SourceAge state="confirmed" icon={ArrowLeftRight}>
            {t`${plural(confirmed, { one: '# beidseitig bestätigt', other: '# beidseitig bestätigt' })}`}
          </SourceAge>
        )
      }
    >
      {ties.length === 0 && (
        <p className="quiet">
          <Trans>Noch keine Beziehung eingetragen.</Trans>
        </p>
      )}
      {open ? <TieDetails slug={slug} sheet={sheet} /> : <TieLevels slug={slug} ties={ties} />}
      <p className="actions sheet__below no-print">
        {onAdd !== undefined && (
          <Button variant="plain" size="small" icon={Plus} onPress={onAdd}>
            <Trans>Beziehung eintragen</Trans>
          </Button>
        )}
        <LinkButton
          variant="plain"
          size="small"
          icon={Handshake}
          href={placePath(slug, 'bestand', sheet.actor.id, 'beziehungen')}
        >
          <Trans>Wer passt dazu?</Trans>
        </LinkButton>
        {ties.length > 0 && (
          <Button variant="plain" size="small" aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? t`Zusammengefasst zeigen` : t`Einzeln zeigen`}
          </Button>
        )}
      </p>
    </FactGroup>
  );
}

interface TieLevelsProps {
  readonly slug: string;
  readonly ties: readonly TieOfActor[];
}

function TieLevels({ slug, ties }: TieLevelsProps) {
  const terms = useTerms();
  return (
    <ul className="sheet__ties">
      {tiesByLevel(ties).map(({ level, ties: together }) => (
        <li key={level}>
          <TieLine level={level} />
          <div>
            <b>{terms.level(level)}</b>
            <p>
              {together.map((tie, index) => (
                <span key={tie.id}>
                  {index > 0 && ', '}
                  <PartnerLink slug={slug} id={tie.partner.id}>
                    {tie.partner.name}
                  </PartnerLink>
                  <TieRemark
                    tie={tie}
                    isRepeated={together.some(
                      (other) => other !== tie && other.partner.id === tie.partner.id,
                    )}
                  />
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface TieRemarkProps {
  readonly tie: TieOfActor;
  /** There is another tie to the same partner: then its type tells them apart. */
  readonly isRepeated: boolean;
}

function TieRemark({ tie, isRepeated }: TieRemarkProps) {
  const { i18n } = useLingui();
  const terms = useTerms();
  const words = [
    ...(isRepeated ? [terms.shortTieType(tie.type)] : []),
    ...(tie.standing === 'confirmed' ? [] : [i18n._(standingWords[tie.standing])]),
  ];
  return words.length === 0 ? null : <span className="quiet"> ({words.join('; ')})</span>;
}

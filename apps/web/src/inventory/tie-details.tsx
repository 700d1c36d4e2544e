import type { ActorSheet } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { PartnerLink } from './partner-link.tsx';
import { TieActions } from './tie-actions.tsx';
import { TieLook } from './tie-look.tsx';
import { TieStatements } from './tie-statements.tsx';
import { tieSentence } from './tie-sentence.ts';
import { tiesByLevel } from './tie-levels.ts';

interface TieDetailsProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
}

/** Every tie of an actor with what each side says about it. */
export function TieDetails({ slug, sheet }: TieDetailsProps) {
  const { i18n } = useLingui();
  const { actor } = sheet;
  return (
    <ul className="sheet__tie-list">
      {tiesByLevel(sheet.ties)
        .flatMap((level) => level.ties)
        .map((tie) => {
          const outgoing = tie.from === actor.id;
          const ends = {
            from: outgoing ? actor.name : tie.partner.name,
            to: outgoing ? tie.partner.name : actor.name,
          };
          return (
            <li key={tie.id}>
              <header>
                <PartnerLink slug={slug} id={tie.partner.id}>
                  {tie.partner.name}
                </PartnerLink>
                <TieLook tie={tie} />
                <TieActions slug={slug} tie={tie} ends={ends} />
              </header>
              <p>{i18n._(tieSentence(tie.type, ends))}</p>
              <TieStatements slug={slug} tie={tie} ends={ends} />
            </li>
          );
        })}
    </ul>
  );
}

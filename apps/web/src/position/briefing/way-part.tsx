import {
  isTied,
  sharedAcquaintances,
  type SharedAcquaintance,
  wayFinder,
} from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useListWords } from '../../app/use-list-words.ts';
import { placePath } from '../../app/place-path.ts';
import { tieSentence, useTerms } from '../../inventory/index.ts';
import { FactGroup, Link } from '../../ui/index.ts';
import { useTieWords } from '../use-tie-words.ts';
import type { FromUsProps } from './from-us-props.ts';

/** As many as one can mention in a talk. */
const mostAcquaintances = 6;

/** How the two are tied already, or over whom one is introduced, and whom both know. */
export function WayPart({ slug, network, us, sheet }: FromUsProps) {
  const { t } = useLingui();
  const them = sheet.actor.id;
  const shared = useMemo(() => sharedAcquaintances(network, us.id, them), [network, us, them]);
  const { length } = shared;
  const more = length - mostAcquaintances;
  return (
    <>
      <FactGroup title={<Trans>Der Weg dorthin</Trans>}>
        <Way slug={slug} network={network} us={us} sheet={sheet} />
      </FactGroup>
      <FactGroup title={<Trans>Gemeinsame Bekannte</Trans>} count={length}>
        {length === 0 ? (
          <p className="quiet">
            <Trans>Niemand, der mit beiden verbunden ist.</Trans>
          </p>
        ) : (
          <ul>
            {shared.slice(0, mostAcquaintances).map((acquaintance) => (
              <AcquaintanceRow
                key={acquaintance.actor.id}
                slug={slug}
                names={[us.name, sheet.actor.name]}
                acquaintance={acquaintance}
              />
            ))}
          </ul>
        )}
        {more > 0 && (
          <p className="small quiet">
            {t`${plural(more, { one: 'und # weiterer', other: 'und # weitere' })}`}
          </p>
        )}
      </FactGroup>
    </>
  );
}

function Way({ network, us, sheet }: FromUsProps) {
  const { i18n } = useLingui();
  const tieWords = useTieWords();
  const list = useListWords();
  const { id, name } = sheet.actor;
  const direct = sheet.ties.filter((tie) => tie.partner.id === us.id && isTied(tie));
  if (direct.length > 0) {
    return (
      <ul>
        {direct.map((tie) => {
          const [from, to] = tie.from === id ? [name, us.name] : [us.name, name];
          return (
            <li key={tie.id}>
              {i18n._(tieSentence(tie.type, { from, to }))}{' '}
              <span className="small quiet">{tieWords(tie)}</span>
            </li>
          );
        })}
      </ul>
    );
  }
  const way = wayFinder(network)(us.id, id);
  if (way === null) {
    return (
      <p>
        <Trans>
          Es ist kein Weg eingetragen. Fragen Sie in der Runde, wer jemanden dort kennt.
        </Trans>
      </p>
    );
  }
  const names = new Map(network.actors.map((actor) => [actor.id, actor.name]));
  const over = list(way.actors.slice(1, -1).map((actor) => names.get(actor) ?? ''));
  return (
    <p>
      <Trans>
        Am besten stellt Sie jemand vor: der Weg führt über <b>{over}</b>.
      </Trans>
      {!way.isWarm && (
        <>
          {' '}
          <Trans>Auf diesem Weg kennt man sich bisher nur.</Trans>
        </>
      )}
    </p>
  );
}

interface AcquaintanceRowProps {
  readonly slug: string;
  readonly names: readonly [us: string, them: string];
  readonly acquaintance: SharedAcquaintance;
}

function AcquaintanceRow({ slug, names, acquaintance }: AcquaintanceRowProps) {
  const terms = useTerms();
  const [us, them] = names;
  const { actor, toUs, toThem } = acquaintance;
  const [ours, theirs] = [terms.level(toUs), terms.level(toThem)];
  return (
    <li className="briefing__row">
      <Link href={placePath(slug, 'bestand', actor.id)}>{actor.name}</Link>{' '}
      <span className="small quiet">
        <Trans>
          mit {us}: {ours}; mit {them}: {theirs}
        </Trans>
      </span>
    </li>
  );
}

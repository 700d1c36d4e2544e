import type { NamedActor } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { PartnerLink } from '../../inventory/index.ts';

interface InlineActorNamesProps {
  readonly slug: string;
  readonly actors: readonly NamedActor[];
  /** How many there are, of which `actors` are the first. */
  readonly count?: number;
}

/** „A, B, C und 4 weitere“, each a link to the sheet. */
export function InlineActorNames({ slug, actors, count = actors.length }: InlineActorNamesProps) {
  const { t } = useLingui();
  const more = count - actors.length;
  return (
    <>
      {actors.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <PartnerLink slug={slug} id={id}>
            {name}
          </PartnerLink>
        </Fragment>
      ))}
      {more > 0 && <> {t`${plural(more, { one: 'und # weiterer', other: 'und # weitere' })}`}</>}
    </>
  );
}

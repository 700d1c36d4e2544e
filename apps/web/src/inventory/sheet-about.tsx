import type { VisibleActor } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { SourceAge, Tag } from '../ui/index.ts';
import { isPrinted } from './printed-levels.ts';
import { useAreaNames } from './use-area-names.ts';
import { useSourceAge } from './use-source-age.ts';
import { useTerms } from './use-terms.ts';

type Placed = Pick<VisibleActor, 'type' | 'areaId'>;

/** „Stiftung, Bürgerstiftung · Nordhof“; in rows only „Stiftung · Nordhof“. */
export function useAbout(slug: string, isRow = false): (actor: Placed) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const typeName = isRow ? terms.rowType : terms.shortType;
  return ({ type, areaId }) =>
    [
      type === null ? t`Art noch nicht bekannt` : typeName(type),
      ...(areaId === null ? [] : [areaName(areaId)]),
    ].join(' · ');
}

/** Stage of approach, and source and age of name, type and area. */
export function SheetTags({ actor }: { readonly actor: VisibleActor }) {
  const terms = useTerms();
  const { sourceAge } = useSourceAge();
  const age = sourceAge(actor.provenance.identity);
  return (
    <>
      {actor.stage !== null && (
        <span className={isPrinted(actor.levels.working) ? undefined : 'no-print'}>
          <Tag>{terms.stage(actor.stage)}</Tag>
        </span>
      )}
      {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
    </>
  );
}

import { type Gap, gapTerms } from '@augenhoehe/domain/inventory';
import { termLabel } from '@augenhoehe/domain/catalogue';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { dayInWords } from '../../app/age-in-words.ts';
import { placePath } from '../../app/place-path.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Button, GroupMark, Link, Tag } from '../../ui/index.ts';
import { gapWords } from './gap-words.ts';

interface GapRowProps {
  readonly slug: string;
  readonly gap: Gap;
  /** `undefined`: this person reads only. */
  readonly onMark: ((gap: Gap) => void) | undefined;
}

export function GapRow({ slug, gap, onMark }: GapRowProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const name = termLabel(gapTerms[gap.kind], gap.key, language);
  const { label, tone } = gapWords[gap.standing];
  const list = `${placePath(slug, 'bestand')}?${gap.kind}=${gap.key}`;
  return (
    <li className="gap">
      <p className="gap__name">
        <span className="gap__title">
          {gap.kind === 'group' && <GroupMark group={gap.key} />}
          <b>{name}</b>
        </span>
        <Tag tone={tone}>{i18n._(label)}</Tag>
        {gap.actors > 0 && (
          <Link className="small" href={list}>
            {t`${plural(gap.actors, { one: '# Akteur', other: '# Akteure' })}`}
          </Link>
        )}
      </p>
      {gap.mark !== null && <MarkOrigin mark={gap.mark} />}
      {onMark !== undefined && (
        <Button
          className="no-print gap__mark"
          size="small"
          icon={Pencil}
          aria-label={t`Vermerken: ${name}`}
          onPress={() => onMark(gap)}
        >
          {t`Vermerken`}
        </Button>
      )}
    </li>
  );
}

/** „geprüft am 3. März 2026 von …“ */
function MarkOrigin({ mark }: { readonly mark: NonNullable<Gap['mark']> }) {
  const { t } = useLingui();
  const day = dayInWords(mark.markedAt, useLanguage());
  const isChecked = mark.answer === 'absent';
  const who = mark.markedBy;
  const byWhom = isChecked ? t`geprüft am ${day} von ${who}` : t`vermerkt am ${day} von ${who}`;
  const when = isChecked ? t`geprüft am ${day}` : t`vermerkt am ${day}`;
  return (
    <p className="small quiet gap__origin">
      {who === null ? when : byWhom}
      {mark.note !== '' && <> – {mark.note}</>}
    </p>
  );
}

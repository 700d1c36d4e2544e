import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { Body } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/use-language.ts';
import { DescriptionList, FactGroup, IconButton, SourceAge } from '../../ui/index.ts';
import { useSourceAge } from '../use-source-age.ts';
import { bodyFactNames } from './body-words.ts';
import { useAdmissionWords } from './use-admission-words.ts';

interface BodyFactsPartProps {
  readonly body: Body;
  readonly onEdit: (() => void) | undefined;
}

/** What it is for, when it meets, what it decides, how one becomes a member; unknown is said. */
export function BodyFactsPart({ body, onEdit }: BodyFactsPartProps) {
  const { t } = useLingui();
  const { sourceAge } = useSourceAge();
  const age = sourceAge(body.provenance);
  return (
    <FactGroup
      title={t`Zweck und Regeln`}
      aside={
        <>
          {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
          {onEdit !== undefined && (
            <IconButton
              className="sheet__edit no-print"
              icon={Pencil}
              tone="quiet"
              label={t`Zweck und Regeln bearbeiten`}
              onPress={onEdit}
            />
          )}
        </>
      }
    >
      <DescriptionList layout="columns" entries={useEntries(body)} />
    </FactGroup>
  );
}

function useEntries(body: Body) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const admission = useAdmissionWords();
  const { meetingsPerYear, decisionRule } = body;
  const meetings =
    meetingsPerYear === null
      ? ''
      : t`${plural(meetingsPerYear, { one: '# Treffen im Jahr', other: '# Treffen im Jahr' })}`;
  const rule = decisionRule === null ? '' : termLabel(decisionRuleTerms, decisionRule, language);
  const entries: readonly (readonly [keyof typeof bodyFactNames, readonly string[]])[] = [
    ['purpose', [body.purpose]],
    ['basis', [body.basis]],
    ['rhythm', [body.rhythm, saysAlready(body) ? '' : meetings]],
    ['decides', [rule, body.decides]],
    ['admissionRule', [admission(body), body.admissionRule]],
    ['note', [body.note]],
  ];
  return entries.flatMap(([fact, parts]) => {
    const known = parts.filter((part) => part !== '');
    if (known.length === 0 && fact === 'note') return [];
    return [
      {
        key: fact,
        term: i18n._(bodyFactNames[fact]),
        detail: detailOf(known, t`Noch nicht bekannt.`),
      },
    ];
  });
}

/** „4×/Jahr“ needs no „4 Treffen im Jahr“ below it. */
function saysAlready({ rhythm, meetingsPerYear }: Body): boolean {
  return meetingsPerYear !== null && rhythm.includes(String(meetingsPerYear));
}

function detailOf(known: readonly string[], unknown: string): ReactNode {
  if (known.length === 0) return <span className="quiet">{unknown}</span>;
  return known.map((part) => (
    <span key={part} className="seat__words">
      {part}
    </span>
  ));
}

import { agreementPartTerms, termLabel } from '@augenhoehe/domain/catalogue';
import {
  type AgreementContent,
  type AgreementPart,
  changedParts,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../ui/index.ts';
import { AgreedDays } from './agreed-days.tsx';
import { AgreedPart, type NamedParty } from './agreed-part.tsx';

interface AgreedContentProps {
  readonly content: AgreementContent;
  /** What held before, so that changes are marked; `null`: nothing. */
  readonly before: AgreementContent | null;
  readonly parties: readonly NamedParty[];
  readonly headingLevel: 2 | 3;
  /** What can be done with a part, beside its title. */
  readonly partTool?: (part: AgreementPart, title: string) => ReactNode;
}

/** What is agreed: its days, its parts with what changed, and what fell away. */
export function AgreedContent({
  content,
  before,
  parties,
  headingLevel,
  partTool,
}: AgreedContentProps): ReactNode {
  const { t } = useLingui();
  const { language } = content;
  const changed = before === null ? [] : changedParts(before, content);
  const kept = new Set(content.parts.map(({ key }) => key));
  const dropped = (before?.parts ?? []).filter(({ key }) => !kept.has(key));
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <AgreedDays content={content} before={before} />
      <ol className="agreement__parts" lang={language}>
        {content.parts.map((part) => {
          const title = termLabel(agreementPartTerms, part.key, language);
          return (
            <li key={part.key}>
              <div className="agreement__part-head">
                <Heading>{title}</Heading>
                {changed.includes(part.key) && <Tag tone="action">{t`geändert`}</Tag>}
                {partTool?.(part, title)}
              </div>
              <AgreedPart
                part={part}
                before={before?.parts.find(({ key }) => key === part.key) ?? null}
                showsChange={changed.includes(part.key)}
                parties={parties}
              />
            </li>
          );
        })}
      </ol>
      {dropped.length > 0 && (
        <p className="small">
          {t`In dieser Fassung weggefallen: ${dropped
            .map(({ key }) => termLabel(agreementPartTerms, key, language))
            .join('; ')}`}
        </p>
      )}
    </>
  );
}

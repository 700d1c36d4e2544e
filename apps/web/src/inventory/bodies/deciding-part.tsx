import { decisionRuleTerms, termLabel, voterTerms } from '@augenhoehe/domain/catalogue';
import type { BodySheet } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { useBodyEntry } from './body-entry.tsx';
import { PartEditButton } from './part-edit-button.tsx';
import { useBodyPartTitles } from './use-body-part-titles.ts';

interface DecidingPartProps {
  readonly sheet: BodySheet;
  readonly onEdit: (() => void) | undefined;
}

/** How it decides, over what, and who may vote. Who decides stands at the top of the page. */
export function DecidingPart({ sheet: { body }, onEdit }: DecidingPartProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const titles = useBodyPartTitles();
  const entry = useBodyEntry();
  const { decisionRule, decides, voters } = body;
  const rule = decisionRule === null ? '' : termLabel(decisionRuleTerms, decisionRule, language);
  return (
    <FactGroup
      title={titles.deciding}
      aside={<PartEditButton label={t`„Wer entscheidet“ bearbeiten`} onEdit={onEdit} />}
    >
      <DescriptionList
        layout="columns"
        entries={[
          entry('decisionRule', [rule]),
          entry('decides', [decides]),
          entry(
            'voters',
            voters.map((key) => termLabel(voterTerms, key, language)),
          ),
        ]}
      />
    </FactGroup>
  );
}

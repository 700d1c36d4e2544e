import { ChannelKey, channelTerms } from '@augenhoehe/domain/catalogue';
import { ActorId } from '@augenhoehe/domain/contract';
import { missingFacts } from '@augenhoehe/domain/contacts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';
import { useActorOptions } from '../inventory/index.ts';
import { ComboBox, Mark, Select, TextArea, TextField } from '../ui/index.ts';
import type { ApproachFieldsProps } from './approach-fields-props.ts';

const anyActor = ActorId.nullable().catch(null);

interface WithSlug extends ApproachFieldsProps {
  readonly slug: string;
}

/** Why, with what in hand, and by which way. */
export function ApproachFields({ slug, prefix, facts, onChange }: WithSlug) {
  const { t } = useLingui();
  const language = useLanguage();
  const { options } = useActorOptions(slug);
  const others = options.filter(({ key }) => key !== facts.actorId);
  return (
    <>
      <TextField
        name={`${prefix}reason`}
        label={t`Warum gerade dieser Akteur?`}
        help={t`Ein Satz, zum Beispiel „Hat einen Saal, der vormittags leer steht.“`}
        maxLength={300}
        value={facts.reason}
        onChange={(reason) => onChange({ ...facts, reason })}
      />
      <ComboBox
        name={`${prefix}onBehalfOfId`}
        label={t`Für wen suchen Sie einen Partner?`}
        help={t`Bleibt das leer, sprechen Sie für das Quartier.`}
        isOptional
        options={others}
        value={facts.onBehalfOfId}
        onChange={(key) => onChange({ ...facts, onBehalfOfId: anyActor.parse(key) })}
      />
      <TextArea
        name={`${prefix}benefitForThem`}
        label={t`Was hat der Akteur davon?`}
        isOptional
        rows={2}
        maxLength={500}
        hint={<BenefitHint isMissing={isBenefitMissing(facts)} />}
        value={facts.benefitForThem}
        onChange={(benefitForThem) => onChange({ ...facts, benefitForThem })}
      />
      <ComboBox
        name={`${prefix}doorOpenerId`}
        label={t`Wer öffnet Ihnen die Tür?`}
        help={t`Ein Akteur, dem beide vertrauen. Bleibt das leer, gehen Sie selbst hin.`}
        isOptional
        options={others}
        value={facts.doorOpenerId}
        onChange={(key) => onChange({ ...facts, doorOpenerId: anyActor.parse(key) })}
      />
      <Select
        name={`${prefix}channel`}
        label={t`Auf welchem Weg?`}
        isOptional
        placeholder={t`Noch offen`}
        options={channelTerms.map((term) => ({ key: term.key, label: term[language] }))}
        value={facts.channel}
        onChange={(key) =>
          onChange({ ...facts, channel: ChannelKey.nullable().catch(null).parse(key) })
        }
      />
    </>
  );
}

function isBenefitMissing(facts: ApproachFieldsProps['facts']): boolean {
  return missingFacts(facts).includes('benefitForThem');
}

function BenefitHint({ isMissing }: { readonly isMissing: boolean }) {
  if (!isMissing) return null;
  return (
    <Mark tone="hint" isBoxed>
      <Trans>Mit einem Satz dazu fällt der Anfang leichter, Ihnen und dem Gegenüber.</Trans>
    </Mark>
  );
}

import { type CooperationForm, formOf } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { FactGroup, Meaning } from '../../ui/index.ts';
import { EditPartButton } from './edit-part-button.tsx';
import { formWords } from './form-words.ts';
import type { PartProps } from './part-props.ts';
import { Said } from './said.tsx';
import { useFormWords } from './use-form-words.ts';

const corners: readonly CooperationForm[] = [
  'tradition',
  'project',
  'spontaneous',
  'lending-rules',
];

/** Which of the four forms it has, and whether that fits. */
export function FormPart({ cooperation, onEdit }: PartProps) {
  const { t, i18n } = useLingui();
  const words = useFormWords();
  const form = formOf(cooperation);
  const dimensions = words.dimensions(cooperation);
  return (
    <FactGroup
      title={t`Welche Form passt?`}
      aside={<EditPartButton label={t`Form bearbeiten`} onEdit={onEdit} />}
    >
      <p>
        {form !== null && <b>{i18n._(formWords[form].name)}: </b>}
        <Said>{dimensions}</Said>
      </p>
      <Meaning of={t`Form`}>
        <p>
          <Trans>
            Aufwand und Verbindlichkeit ergeben vier Formen. Alle kommen vor, und keine ist besser
            als die andere:
          </Trans>
        </p>
        <ul>
          {corners.map((corner) => (
            <li key={corner}>
              {i18n._(formWords[corner].name)}, {i18n._(formWords[corner].example)}
            </li>
          ))}
        </ul>
      </Meaning>
    </FactGroup>
  );
}

import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../ui/index.ts';
import { BodyAboutFields } from './body-about-fields.tsx';
import { BodyChairFields } from './body-chair-fields.tsx';
import { BodyDecidingFields } from './body-deciding-fields.tsx';
import type { BodyFieldsProps } from './body-fields-props.ts';
import { BodyJoiningFields } from './body-joining-fields.tsx';
import type { BodyPart } from './body-part.ts';
import { useBodyPartTitles } from './use-body-part-titles.ts';

const fieldsOfPart = {
  about: BodyAboutFields,
  joining: BodyJoiningFields,
  deciding: BodyDecidingFields,
  chair: BodyChairFields,
} as const;

interface AllBodyFieldsProps extends BodyFieldsProps {
  /** One alone has no heading of its own. */
  readonly parts: readonly BodyPart[];
  readonly source: string;
  readonly onSource: (source: string) => void;
}

/** The questions of some parts, and where the answers come from. */
export function BodyFields({ parts, source, onSource, ...props }: AllBodyFieldsProps) {
  const { t } = useLingui();
  const titles = useBodyPartTitles();
  return (
    <>
      {parts.map((part) => {
        const Fields = fieldsOfPart[part];
        if (parts.length === 1) return <Fields key={part} {...props} />;
        return (
          <div key={part} className="body-part">
            {part !== 'about' && <h3>{titles[part]}</h3>}
            <Fields {...props} />
          </div>
        );
      })}
      <TextField
        name="source"
        label={t`Woher wissen Sie das?`}
        help={t`Zum Beispiel „Gespräch am 3. März“ oder „Website“. Leer heißt: von Ihnen selbst.`}
        isOptional
        maxLength={200}
        value={source}
        onChange={onSource}
      />
    </>
  );
}

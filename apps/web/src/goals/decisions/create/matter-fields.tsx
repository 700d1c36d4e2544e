import { hasOneProposal } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea, TextField } from '../../../ui/index.ts';
import { methodWords } from '../method-words.ts';
import { DecisionDraft } from './decision-draft.ts';
import type { FieldsProps } from './fields-props.ts';
import { fitting } from './fitting.ts';
import { GoalField } from './goal-field.tsx';
import { OptionFields } from './option-fields.tsx';

/** What it is about, and from that the method; then the question and what can be chosen. */
export function MatterFields(props: FieldsProps) {
  const { draft, onChange } = props;
  const { t, i18n } = useLingui();
  const isOne = hasOneProposal(draft.method);
  return (
    <>
      <RadioGroup
        name="method"
        label={t`Worum geht es?`}
        help={t`Davon hängt ab, welches Verfahren passt.`}
        options={Object.entries(methodWords).map(([key, { situation, name, why }]) => ({
          key,
          label: i18n._(situation),
          help: `${i18n._(name)}. ${i18n._(why)}`,
        }))}
        value={draft.method}
        onChange={(key) => {
          const method = DecisionDraft.shape.method.parse(key);
          onChange(fitting({ ...draft, method }));
        }}
      />
      <TextField
        name="question"
        label={t`Wie lautet die Frage?`}
        help={t`So steht sie auf dem Stimmzettel, zum Beispiel: Womit fangen wir am Wendehammer an?`}
        maxLength={300}
        value={draft.question}
        onChange={(question) => onChange({ question })}
      />
      <TextArea
        name="explanation"
        label={t`Was sollten alle vorher wissen?`}
        isOptional
        maxLength={4000}
        value={draft.explanation}
        onChange={(explanation) => onChange({ explanation })}
      />
      {isOne ? (
        <TextArea
          name="options.0.text"
          label={t`Der Vorschlag in einem Satz`}
          help={t`Leer heißt: Die Frage selbst ist der Vorschlag.`}
          isOptional
          rows={2}
          maxLength={300}
          value={draft.proposal.text}
          onChange={(text) => onChange({ proposal: { ...draft.proposal, text } })}
        />
      ) : (
        <OptionFields {...props} />
      )}
      <GoalField {...props} />
    </>
  );
}

import { addExample, type ExampleSheet } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sprout } from 'lucide-react';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, EmptyState } from '../../ui/index.ts';

interface BeginExampleProps {
  readonly slug: string;
  readonly sheet: ExampleSheet;
}

/** Why an example is worth telling, and how it begins. */
export function BeginExample({ slug, sheet }: BeginExampleProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const language = useLanguage();
  const { id } = sheet.cooperation;

  async function begin(): Promise<void> {
    try {
      const params = { slug, cooperationId: id };
      const reply = await call(addExample, { params, body: { language } });
      await tell(reply.changeSetId, t`Das Beispiel ist begonnen.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <EmptyState
      icon={Sprout}
      title={<Trans>Andere können davon lernen</Trans>}
      action={
        sheet.can.edit && (
          <Button variant="primary" onPress={() => void begin()}>
            <Trans>Beispiel beginnen</Trans>
          </Button>
        )
      }
    >
      <Trans>
        Auf einer Seite steht, worum es geht, was half und was schwer war. Der Anfang kommt aus den
        Einträgen; lesen können es andere erst, wenn alle Beteiligten einverstanden sind.
      </Trans>
    </EmptyState>
  );
}

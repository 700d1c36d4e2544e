import { ListContent } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { Button, Link, Page, PageHead, RadioGroup, TextField } from '../ui/index.ts';
import { placePath } from '../app/place-path.ts';
import { AcceptedLists } from './accepted-lists.tsx';
import { ImportSteps } from './import-steps.tsx';
import { ListInput } from './list-input.tsx';
import { OpenImports } from './open-imports.tsx';
import { SendingProgress } from './sending-progress.tsx';
import { UploadProblem } from './upload-problem.tsx';
import { useListUpload } from './use-list-upload.ts';
import { useStartForm } from './use-start-form.ts';
import './import-start.css';

export interface ImportStartProps {
  readonly slug: string;
}

/** First step: what kind of list it is, and the list itself. */
export function ImportStart({ slug }: ImportStartProps) {
  const { t } = useLingui();
  const form = useStartForm(slug);
  const upload = useListUpload(slug, form.clear);
  const [asked, setAsked] = useState(false);

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (form.fault !== null) {
      event.currentTarget.querySelector('textarea')?.focus();
      return;
    }
    const { kind, source } = form;
    void upload.send({ kind, source: source.trim(), list: form.file ?? form.text });
  }

  return (
    <Page width="wide">
      <PageHead
        above={<Link href={placePath(slug, 'bestand')}>{t`Bestand`}</Link>}
        title={t`Liste einlesen`}
        actions={<ImportSteps current="list" />}
      />
      <p className="lead import-start__lead">
        <Trans>
          Sie sehen zuerst, was sich ändern würde. Gespeichert wird erst, wenn Sie zustimmen.
        </Trans>
      </p>
      <OpenImports slug={slug} />
      <form className="import-start" onSubmit={submit} noValidate>
        <RadioGroup
          label={t`Was steht in der Liste?`}
          value={form.kind}
          onChange={(kind) => form.setKind(ListContent.parse(kind))}
          options={[
            {
              key: 'actors',
              label: t`Akteure`,
              help: t`Einrichtungen, Vereine, Gruppen, Orte: in jeder Zeile einer. Eine Spalte mit Trägern wird zu eigenen Akteuren und Beziehungen.`,
            },
            {
              key: 'ties',
              label: t`Beziehungen`,
              help: t`Wer mit wem zu tun hat: in jeder Zeile zwei Akteure und, wenn bekannt, die Art ihrer Beziehung.`,
            },
            {
              key: 'network',
              label: t`Ein Netz`,
              help: t`Akteure und ihre Beziehungen in einer Datei: GraphML oder GEXF, etwa aus Gephi oder yEd, oder eine Kantenliste mit den Spalten „von“ und „nach“. Wer noch nicht im Bestand ist, kommt hinzu.`,
            },
          ]}
        />
        <ListInput form={form} fault={asked ? form.fault : null} />
        <TextField
          label={t`Woher ist die Liste?`}
          help={t`Steht als Quelle bei allem, was die Liste bringt. Mit einem Datum bleibt sichtbar, wie alt die Angaben sind.`}
          value={form.source}
          onChange={form.setSource}
          maxLength={200}
        />
        {upload.problem !== null && <UploadProblem problem={upload.problem} />}
        {upload.share === null ? (
          <Button type="submit" variant="primary">
            <Trans>Liste prüfen</Trans>
          </Button>
        ) : (
          <SendingProgress share={upload.share} onCancel={upload.cancel} />
        )}
      </form>
      <AcceptedLists />
    </Page>
  );
}

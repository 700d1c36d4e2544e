import {
  networkFileKinds,
  type NetworkFormat,
  type NetworkPaper,
  noteNetworkExport,
} from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { Download, FileCode2, FileImage, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { createElement, type ReactNode } from 'react';
import { call } from '../../app/api.ts';
import { standingWords, useChangeTold, useTerms } from '../../inventory/index.ts';
import { Button, Menu, showToast } from '../../ui/index.ts';
import type { Arrangement } from '../picture/use-arrangement.ts';
import { paletteOf } from '../picture/palette.ts';
import { textSize } from '../picture/text-size.ts';
import { useThemeWords } from '../themes/use-theme-words.ts';
import type { ViewProps } from '../view-props.ts';
import { fontFaces } from './font-faces.ts';
import { sceneFile } from './scene-file.ts';
import { nameSize } from './paper-mark.tsx';
import { PaperPicture } from './paper-picture.tsx';
import { paperSheet } from './paper-sheet.ts';
import { type PaperWords, usePaperWords } from './paper-words.ts';
import { pngOf } from './png-of.ts';
import { svgOf } from './svg-of.ts';
import { useNetworkPdf } from './use-network-pdf.ts';
import { usePrinting } from './use-printing.ts';
import './paper.css';

interface ExportMenuProps extends ViewProps {
  readonly arrangement: Arrangement;
}

/** For a page that sets the words itself. */
const wordless: PaperWords = { title: '', shown: '', basis: '', source: '' };

/** The whole drawing as a file or on paper, with legend, filter, date, numbers and source. */
export function ExportMenu(props: ExportMenuProps): ReactNode {
  const { slug, scene, search, arrangement } = props;
  const { t } = useLingui();
  const words = usePaperWords(slug, scene, search);
  const legend = useLegendWords(scene);
  const isPrinting = usePrinting();
  const { refuse } = useChangeTold(slug);
  const makePdf = useNetworkPdf(slug);
  const count = [...scene.shownActors].filter((id) => !scene.themes?.keys.has(id)).length;

  /** What leaves stands in the journal first, as with lists. */
  async function take(format: NetworkFormat, file: Blob): Promise<void> {
    try {
      await call(noteNetworkExport, { params: { slug }, body: { format, count } });
      save(file, `${slug}-netz${format.includes('csv') ? '-' : '.'}${format}`);
    } catch (error) {
      refuse(error);
    }
  }

  function picture(own: { readonly fontFaces?: string; readonly words?: PaperWords } = {}) {
    const text = textSize(nameSize);
    return createElement(PaperPicture, {
      scene,
      sheet: paperSheet(scene, arrangement, text),
      palette: paletteOf('paper'),
      words,
      legend,
      widthOf: (part: string, size: number) => (text.widthOf(part) * size) / nameSize,
      ...own,
    });
  }
  async function saved(kind: 'svg' | 'png'): Promise<void> {
    try {
      const svg = svgOf(picture({ fontFaces: await fontFaces() }));
      const file = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
      await take(kind, file);
    } catch {
      showToast({
        message: t`Das Bild ließ sich nicht ausgeben. Versuchen Sie es noch einmal, oder drucken Sie es.`,
        tone: 'attention',
      });
    }
  }
  async function typeset(paper: NetworkPaper): Promise<void> {
    await makePdf(paper, { svg: svgOf(picture({ words: wordless })), words, count });
  }
  const entries = [
    {
      key: 'svg',
      label: t`Als SVG, zum Vergrößern und Bearbeiten`,
      icon: FileCode2,
      onAction: () => void saved('svg'),
    },
    {
      key: 'png',
      label: t`Als PNG, zum Einfügen`,
      icon: FileImage,
      onAction: () => void saved('png'),
    },
    {
      key: 'pdf-a4',
      label: t`Als PDF auf A4, zum Weitergeben`,
      icon: FileText,
      onAction: () => void typeset('a4-landscape'),
    },
    {
      key: 'pdf-a3',
      label: t`Als PDF auf A3, zum Aufhängen`,
      icon: FileText,
      onAction: () => void typeset('a3-landscape'),
    },
    {
      key: 'print',
      label: t`Drucken`,
      icon: Printer,
      onAction: () => window.print(),
    },
  ];
  const fileLabels = {
    graphml: t`GraphML, für Gephi, yEd und andere`,
    gexf: t`GEXF, für Gephi`,
    'ties.csv': t`CSV der Beziehungen`,
    'actors.csv': t`CSV der Akteure`,
  };
  const files = networkFileKinds.map((kind) => ({
    key: kind,
    label: fileLabels[kind],
    icon: FileSpreadsheet,
    onAction: () => void take(kind, new Blob([sceneFile(kind, scene, props.analysis)])),
  }));

  return (
    <>
      <Menu
        label={t`Netzbild ausgeben`}
        trigger={
          <Button variant="plain" size="small" icon={Download} className="no-print">
            <Trans>Ausgeben</Trans>
          </Button>
        }
        groups={[
          { key: 'pictures', entries },
          ...(scene.themes === undefined
            ? [
                {
                  key: 'files',
                  label: t`Was gezeigt wird, als Daten, die sich wieder einlesen lassen`,
                  entries: files,
                },
              ]
            : []),
        ]}
      />
      {isPrinting && <div className="paper">{picture()}</div>}
    </>
  );
}

function useLegendWords({ themes }: ViewProps['scene']) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const words = useThemeWords(themes?.kind ?? 'fields');
  return {
    group: (key: string) => (key === 'none' ? t`Art noch nicht bekannt` : terms.group(key)),
    level: terms.level,
    alone: themes === undefined ? t`Noch mit niemandem verbunden` : words.without,
    theme: themes === undefined ? null : t`${words.many}, mit der Zahl der Akteure`,
    agreement: t`Vereinbarung oder Vertrag`,
    oneSided: `${i18n._(standingWords['one-sided'])}, ${i18n._(standingWords.outside)}`,
    contested: t`Konkurrenz oder Konflikt`,
  };
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

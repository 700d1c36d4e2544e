import { Trans } from '@lingui/react/macro';
import { clipped } from './clipped.ts';

interface KnownAndNewProps {
  /** Empty: nothing that could be struck through. */
  readonly known: string;
  readonly result: string;
}

/** What was known struck through, what it becomes beside it; said in words to those who hear it. */
export function KnownAndNew({ known, result }: KnownAndNewProps) {
  return (
    <>
      {known !== '' && (
        <>
          <span className="visually-hidden">
            <Trans>bisher</Trans>{' '}
          </span>
          <del>{clipped(known, 80)}</del>{' '}
          <span className="visually-hidden">
            <Trans>neu</Trans>{' '}
          </span>
        </>
      )}
      <ins>{clipped(result, 100)}</ins>
    </>
  );
}

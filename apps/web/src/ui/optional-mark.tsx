import { Trans } from '@lingui/react/macro';

export function OptionalMark() {
  return (
    <span className="field__optional">
      {' '}
      <Trans>(freiwillig)</Trans>
    </span>
  );
}

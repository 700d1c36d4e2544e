import { Button, type ButtonProps } from './button.tsx';
import { useFormState } from './form-context.ts';

/** Sends its form; shows that it is on its way. */
export function SubmitButton({ variant = 'primary', isBusy, ...button }: ButtonProps) {
  const form = useFormState();
  return (
    <Button
      {...button}
      type="submit"
      variant={variant}
      isBusy={isBusy === true || form?.isBusy === true}
    />
  );
}

import { z } from 'zod';

export function addressOf(schemes: readonly string[], example: string) {
  return z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
      error: `must be an address such as ${example}`,
    });
}

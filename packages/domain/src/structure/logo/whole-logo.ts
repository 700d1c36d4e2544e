import { z } from 'zod';
import { Logo, LogoImage } from './logo.ts';

/** A logo and its pictures as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeLogoImage = z.strictObject(LogoImage.shape);
export const WholeLogo = z.strictObject(Logo.shape);

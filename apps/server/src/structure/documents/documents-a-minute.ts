/** Documents a minute and address. */
export const documentsAMinute = 30;

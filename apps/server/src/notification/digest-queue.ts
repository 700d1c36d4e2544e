/** The queue that wakes whoever makes digests; which of them are due stands in `digest_run`. */
export const digestQueue = 'digest';

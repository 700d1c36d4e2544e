export * from './begin-jobs.ts';
export * from './enqueue-job.ts';
export * from './job-schema.ts';

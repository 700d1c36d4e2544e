const everyMilliseconds = 200;

/**
 * Ends this process when the npm that started it is gone. npm hands SIGTERM only to the shell in
 * between, which dies of it without a word; the process would live on and keep the database locked.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, everyMilliseconds);
  watch.unref();
}

/** Milliseconds since this process started. The global `performance` would have Node load ten modules for it. */
export function uptimeMs(): number {
  return process.uptime() * 1000;
}

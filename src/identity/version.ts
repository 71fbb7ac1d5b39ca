/**
 * Whether a version, as an engine's /version gives it (`20.10.24+dfsg1`), is before major.minor.patch; false if
 * unknown.
 */
export function isBefore(version: string | undefined, major: number, minor: number, patch = 0): boolean {
  const [, ...has] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? "") ?? [];
  if (has.length === 0) return false;
  const wanted = [major, minor, patch];
  const at = wanted.findIndex((number, index) => Number(has[index] ?? 0) !== number);
  return at !== -1 && Number(has[at] ?? 0) < (wanted[at] ?? 0);
}

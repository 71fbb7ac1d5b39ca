/** Whether a version, as an engine's /version gives it (`20.10.24+dfsg1`), is before major.minor; false if unknown. */
export function isBefore(version: string | undefined, major: number, minor: number): boolean {
  const [, has, hasMinor] = /^v?(\d+)\.(\d+)/.exec(version ?? "") ?? [];
  if (has === undefined) return false;
  return Number(has) < major || (Number(has) === major && Number(hasMinor) < minor);
}

/**
 * Whether an engine's word for its kernel may mean the one of this machine (uname(2) release). Docker writes three
 * numbers where the kernel has two: "6.1-rc1" is "6.1.0-rc1" (moby pkg/parsers/kernel VersionInfo). Pure.
 */
export function isSameKernel(kernel: string, release: string): boolean {
  return kernel === release || kernel === release.replace(/^(\d+\.\d+)(?!\d|\.\d)/, "$1.0");
}

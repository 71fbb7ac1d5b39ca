// The toolkit's core asks the machine for its release with it (`platform`), which is never used here.
export function getExecOutput() {
  throw new Error("@actions/core's platform is not a part of the bundle");
}

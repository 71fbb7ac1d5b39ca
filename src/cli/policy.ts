import type { Policy } from "../grant/plan/policy.ts";

/** The pipeline's policy where a person stands before it: nothing is restarted or opened unasked. */
export const CAUTIOUS: Policy = {
  group: "docker",
  allowRootGroup: false,
  restartServices: "never",
  onWorldWritable: "warn",
  verify: true,
  verifyCommand: "docker version",
  dryRun: false,
};

import { describe, expect, it } from "vitest";
import { isProgramMissing } from "../../../src/engine/failure.ts";

const OCI = "OCI runtime exec failed: exec failed: unable to start container process:";

describe("isProgramMissing", () => {
  it.each([
    `${OCI} exec: "sh": executable file not found in $PATH: unknown`,
    `${OCI} exec: "/bin/sh": stat /bin/sh: no such file or directory: unknown`,
    "executable file `sh` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    "exec /bin/sh: exec format error",
    "standard_init_linux.go:228: exec user process caused: no such file or directory",
  ])("takes the runtime's word for it: %s", (words) => {
    expect(isProgramMissing(words)).toBe(true);
  });

  it.each([
    "OCI runtime exec failed: exec failed: cannot exec in a stopped container: unknown",
    `${OCI} error executing setns process: exit status 1: unknown`,
    `${OCI} error adding pid 123 to cgroups: failed to write 123: open /sys/fs/cgroup/x/cgroup.procs: no such file or directory`,
    "container 0123 is not running",
  ])("infers nothing of the image from a container that is being stopped: %s", (words) => {
    expect(isProgramMissing(words)).toBe(false);
  });
});

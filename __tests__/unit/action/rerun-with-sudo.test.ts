import { describe, expect, it } from "vitest";
import { environmentForRoot } from "../../../src/action/rerun-with-sudo.ts";

describe("environmentForRoot", () => {
  it("gives root the inputs, the state and the runner's files", () => {
    const env = { INPUT_USER: "app", "STATE_grant-1": "{}", GITHUB_OUTPUT: "/o", "INPUT_DRY-RUN": "" };
    expect(environmentForRoot({ ...env, PATH: "/bin" })).toEqual(env);
  });

  it("puts no token on a command line that others can read", () => {
    const secrets = {
      GITHUB_TOKEN: "ghs_x",
      ACTIONS_RUNTIME_TOKEN: "y",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "z",
    };
    expect(environmentForRoot(secrets)).toEqual({});
  });
});

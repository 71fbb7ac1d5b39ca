import { expect, it } from "vitest";
import { returnSocket } from "../../../src/action/runner-lease.ts";

// Any step of the job can have written it.
it.each([
  "",
  "not json",
  "[]",
  '{"path":"relative","uid":1,"holder":"a"}',
  '{"path":"/s","uid":1,"holder":"../x"}',
])("a saved state that is no record of the access list is refused as one, and nothing is done: %j", (saved) =>
  expect(returnSocket(saved)).rejects.toMatchObject({ code: "record-invalid" }),
);

import assert from "node:assert/strict";
import { test } from "node:test";
import { GenericContainer, Wait } from "testcontainers";

test("a container starts, runs a command, and is gone", async () => {
  await using container = await new GenericContainer("alpine:3")
    .withCommand(["sh", "-c", "echo ready; exec sleep 60"])
    .withWaitStrategy(Wait.forLogMessage("ready"))
    .start();
  const { exitCode, output } = await container.exec(["echo", "hello"]);
  assert.deepEqual({ exitCode, output }, { exitCode: 0, output: "hello\n" });
});

#!/usr/bin/env node
// Machines have all kinds of Node; what an old one lacks is used deep inside, where nobody would understand it.
if (process.getBuiltinModule === undefined) {
  process.stderr.write(
    `dood needs Node 20.16 or newer, and this is ${process.version}. A runner brings one: actions-runner/externals/node24/bin/node\n`,
  );
  process.exitCode = 2;
} else {
  const { runCli } = await import("./cli/run.ts");
  process.exitCode = await runCli(process.argv.slice(2), process.env);
}

import { Argument, Command, Option } from "commander";
import { FORMATS } from "../render/format.ts";
import type { Context, ExitCode } from "./context.ts";
import type { Output } from "./output.ts";

export interface ProgramOptions extends Context {
  readonly version: string;
  readonly end: (code: ExitCode) => void;
}

const EXIT_CODES = `
Exit codes:
  0  all is fine
  1  something can't use docker, or a step failed
  2  the command line is wrong`;

/** The commands, their options and help. Each loads what it needs when it runs. */
export function makeProgram({ end, version, ...context }: ProgramOptions): Command {
  const program = new Command("dood")
    .description("Make docker work for the users of containers and runners, by group, never by chmod 666.")
    .addHelpText("after", EXIT_CODES)
    .version(version, "-V, --version", "print the version")
    .helpCommand(true)
    .exitOverride();
  if (context.output.isJson)
    program.configureOutput({ outputError: (text) => reportUsage(context.output, text) });

  const command = (parent: Command, name: string, description: string, examples: readonly string[]) =>
    parent
      .command(name)
      .description(description)
      .option("--json", "print one JSON value instead of text")
      .option("--socket <path>", "the engine's socket (default: found as docker finds it)")
      .addHelpText(
        "after",
        `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}\n${EXIT_CODES}`,
      );

  command(program, "doctor", "Say who can use docker here, and why. Changes nothing.", [
    "dood doctor",
    "dood doctor jenkins-agent",
    "dood doctor --json | jq '.containers[] | select(.code)'",
  ])
    .argument("[container...]", "containers to look at (default: each that mounts the socket)")
    .option("--user <user>", "look at this user: of the containers named, else of this machine")
    .action(async (containers, options) =>
      end(await (await import("./doctor.ts")).doctor(containers, options, context)),
    );

  command(program, "grant", "Let the user of a running container use docker, and prove it.", [
    "dood grant jenkins-agent",
    "dood grant compose=ci --user 1000",
  ])
    .argument("<container...>", "names, ids, label=key=value, or compose=project")
    .option("--user <user>", "the user, a name or a uid (default: the one the container runs as)")
    .option("--group <name>", "name for the group, where one has to be made", "docker")
    .option("--restart", "restart a container one of whose processes lacks the group")
    .option("--allow-root-group", "join group 0 where the socket belongs to it")
    .option("--dry-run", "say what would be done")
    .action(async (containers, options) =>
      end(await (await import("./grant.ts")).grant(containers, options, context)),
    );

  command(program, "revoke", "Take back exactly what `dood grant` added.", ["dood revoke jenkins-agent"])
    .argument("<container...>", "names, ids, label=key=value, or compose=project")
    .action(async (containers, options) =>
      end(await (await import("./revoke.ts")).revoke(containers, options, context)),
    );

  command(program, "options", "Print the same grant as configuration, with the right GID.", [
    "docker run $(dood options node:24) node:24 …",
    "dood options jenkins-agent --for compose > compose.override.yaml",
    "dood options ghcr.io/actions/actions-runner:latest --for arc >> values.yaml",
  ])
    .addArgument(new Argument("<container|image>", "a container, or an image for a new one"))
    .addOption(new Option("--for <format>", "what is to read it").choices(FORMATS).default("run"))
    .option("--allow-root-group", "take group 0 where the socket belongs to it")
    .action(async (subject, options) =>
      end(await (await import("./options.ts")).options(subject, options, context)),
    );

  const runner = program.command("runner").description("Set up this machine for its runner's own user.");
  const collect = (user: string, users: readonly string[] = []) => [...users, user];
  const host = (parent: Command, name: string, description: string, examples: readonly string[]) =>
    command(parent, name, description, examples).option(
      "--user <user>",
      "the runner's user, repeatable (default: found)",
      collect,
    );

  host(runner, "check", "Say whether the runner's user can use docker, and what is wrong. Changes nothing.", [
    "dood runner check",
    "sudo dood runner check --user runner --json",
  ]).action(async (options) => end(await (await import("./runner.ts")).check(options, context)));

  host(runner, "setup", "Put the user into the socket's group, for good.", [
    "sudo dood runner setup --dry-run",
    "sudo dood runner setup --user runner --restart",
  ])
    .option("--group <name>", "name for the group, where the socket has none", "docker")
    .option("--restart", "restart runners that were started before")
    .option("--dry-run", "say what would be done")
    .action(async (options) => end(await (await import("./runner.ts")).setup(options, context)));

  host(runner, "undo", "Take back exactly what `dood runner setup` and `hook install` changed.", [
    "sudo dood runner undo",
    "sudo dood runner undo --user runner --restart",
  ])
    .option("--restart", "restart runners that still have the group")
    .option("--dry-run", "say what would be done")
    .action(async (options) => end(await (await import("./runner.ts")).undo(options, context)));

  const hook = runner
    .command("hook")
    .description("Give every container of a job the group, with no workflow edits.");
  command(hook, "install", "Write the container hook and the job-started hook into the runner's .env.", [
    "sudo dood runner hook install --next /opt/runner-hooks/docker/index.js",
    "sudo dood runner hook install --runner /srv/runner --next /opt/hook/index.js",
  ])
    .option("--runner <folder>", "where the runner is installed, repeatable (default: found)", collect)
    .option("--next <path>", "the hook that does the work (default: the one that the .env names already)")
    .option("--dry-run", "say what would be done")
    .action(async (options) => end(await (await import("./hook.ts")).installHooks(options, context)));
  command(hook, "uninstall", "Take them out again, and nothing else.", [
    "sudo dood runner hook uninstall",
    "sudo dood runner hook uninstall --runner /home/runner/actions-runner",
  ])
    .option("--runner <folder>", "of this runner, repeatable (default: all)", collect)
    .option("--dry-run", "say what would be done")
    .action(async (options) => end(await (await import("./hook.ts")).uninstallHooks(options, context)));
  return program;
}

function reportUsage(output: Output, text: string): void {
  const message = text.trim().replace(/^error: /, "");
  output.json({ error: { code: "input-invalid", message, remedy: "Read `dood --help`." } });
}

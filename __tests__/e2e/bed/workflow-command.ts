/** A command that a step prints for the runner: `::name key=value,…::message` (actions/runner `ActionCommand.cs`). */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in a step's output, in order. The runner's lines end as .NET's do, by a carriage return too; a command
 * begins its line, or comes anywhere in it in the older form `##[name key=value;…]message`, of which the browser
 * shows some names in colours of their own.
 */
export function parseCommands(output: string): readonly WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, old, rest = ""] = /##\[([^\s\]]+)[^\]]*\](.*)$/.exec(line) ?? [];
    if (old !== undefined) return [{ name: old, properties: {}, message: rest }];
    const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
    if (match === null) return [];
    const [, name = "", list = "", message = ""] = match;
    const pairs = list.split(",").filter(Boolean);
    const properties = pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at).trim(), decode(pair.slice(at + 1), /%(?:0D|0A|3A|2C|25)/g)];
    });
    return [{ name, properties: Object.fromEntries(properties), message: decode(message, /%(?:0D|0A|25)/g) }];
  });
}

/** The content of a GITHUB_OUTPUT or GITHUB_STATE file (`FileCommandManager.cs`). Throws on a malformed one. */
export function parseKeyValues(content: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = content.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, name = "", separator, rest = ""] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`malformed line in a file command: ${line}`);
    if (separator === "=") {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest);
    if (end < 0) throw new Error(`no end of the value of ${name}`);
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n");
  }
  return values;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "%0D": "\r",
  "%0A": "\n",
  "%3A": ":",
  "%2C": ",",
  "%25": "%",
};

function decode(value: string, escapes: RegExp): string {
  return value.replaceAll(escapes, (sequence) => ESCAPES[sequence] ?? sequence);
}

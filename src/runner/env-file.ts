/** Names the hook that does the work: the official one's index.js, say. */
export const NEXT_HOOK = "SETUP_DOOD_CONTAINER_HOOK";

type Variables = Readonly<{ [name: string]: string }>;

/** The value of a variable in a runner's `.env`: one `NAME=value` a line (actions/runner LoadAndSetEnv). */
export function variableIn(text: string | null, name: string): string | undefined {
  return lineOf(name).exec(text ?? "")?.[1];
}

/**
 * DOCKER_HOST as the runner takes it from its `.env`: the last line counts, and one without a value unsets it (empty
 * here). Undefined if no line names it.
 */
export function lastHost(text: string): string | undefined {
  return [...text.matchAll(/^DOCKER_HOST=(.*?)\r?$/gm)].at(-1)?.[1];
}

/** The text with these variables set, and no other line changed. @throws RangeError for a value that is no line */
export function withVariables(text: string, variables: Variables): string {
  return Object.entries(variables).reduce((now, [name, value]) => {
    const line = `${name}=${value}`;
    if (/[\0\r\n]/.test(value)) throw new RangeError(`${JSON.stringify(line)} is no one line`);
    if (lineOf(name).test(now)) return now.replace(lineOf(name), () => line);
    return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
  }, text);
}

/** The text with these variables as they were in `before`, where they still are as in `after`. */
export function withoutVariables(
  text: string,
  { before, after }: { readonly before: string | null; readonly after: string },
  names: readonly string[],
): string {
  return names.reduce((now, name) => {
    if (variableIn(now, name) !== variableIn(after, name)) return now;
    const old = variableIn(before, name);
    if (old !== undefined) return now.replace(lineOf(name), () => `${name}=${old}`);
    return now.replace(new RegExp(`^${name}=.*(\\n|$)`, "m"), "");
  }, text);
}

function lineOf(name: string): RegExp {
  return new RegExp(`^${name}=(.*)$`, "m");
}

/** A runner's `.env`, one `NAME=value` a line (actions/runner LoadAndSetEnv), with these variables set and no other line changed. */
export function withVariables(text: string, variables: Readonly<{ [name: string]: string }>): string {
  return Object.entries(variables).reduce((now, [name, value]) => {
    const line = `${name}=${value}`;
    const there = new RegExp(`^${name}=.*$`, "m");
    if (there.test(now)) return now.replace(there, () => line);
    return `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
  }, text);
}

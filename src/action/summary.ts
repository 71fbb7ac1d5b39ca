import type { DoodError } from "../errors.ts";
import { cell, plain } from "./plain.ts";
import type { Report, TargetReport } from "./report.ts";
import { deed, proved } from "./sentence.ts";

/** The job summary, in GitHub's Markdown. */
export function renderSummary(report: Report): string {
  const parts = [`## ${headline(report)}`, engineLine(report)];
  if (report.targets.length > 0) parts.push(table(report.targets));
  for (const target of report.targets.filter(({ code }) => code !== null)) {
    parts.push(
      `**${cell(target.label)}**: ${cell(target.message)} (\`${target.code}\`)\n\n${cell(target.remedy)}`,
    );
  }
  for (const target of report.targets) {
    for (const warning of target.warnings) parts.push(`> **${cell(target.label)}**: ${cell(warning)}`);
  }
  return `${parts.join("\n\n")}\n`;
}

/** The same for a run that failed as a whole; a remedy with lines to paste is shown as they are. */
export function renderFailure({ code, message, remedy }: DoodError): string {
  const lines = remedy.split("\n").map(plain);
  const help = lines.length === 1 ? cell(remedy) : ["```yaml", ...lines, "```"].join("\n");
  return `## ❌ docker access: not granted\n\n${cell(message)} (\`${code}\`)\n\n${help}\n`;
}

function headline({ targets, dryRun, verified }: Report): string {
  const bad = targets.filter(({ code }) => code !== null).length;
  if (bad > 0) return `❌ docker access: ${bad} of ${targets.length} targets can't use docker`;
  if (dryRun) return "docker access: what would be done (dry run)";
  if (targets.length === 0) return "docker access: the socket's group";
  return verified ? "✅ docker access: granted and proved" : "⚠️ docker access: granted, not fully proved";
}

function engineLine({ engine, socket, gid, containerOptions }: Report): string {
  const options = containerOptions === "" ? "" : `; a container gets it with \`${containerOptions}\``;
  return `${cell(engine)} at ${cell(socket)}${gid === null ? "" : `, group ${gid}${options}`}`;
}

function table(targets: readonly TargetReport[]): string {
  const rows = targets.map((target) =>
    [
      cell(target.label),
      cell(target.image),
      cell(target.user),
      cell(target.socketBefore || "–"),
      cell(target.socketAfter || "–"),
      cell(target.code === null ? deed(target) : target.result),
      cell(target.code === null ? proved(target) : "–"),
    ].join(" | "),
  );
  const head = ["container", "image", "user", "socket before", "socket after", "done", "proof"];
  return [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

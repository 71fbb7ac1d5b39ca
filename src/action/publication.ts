import type { Channel } from "./channel.ts";
import { log } from "./log.ts";
import { pasteBlock } from "./paste-block.ts";
import type { Report, TargetReport } from "./report.ts";
import { nested, sentence } from "./sentence.ts";
import { renderSummary } from "./summary.ts";

/** Tells people and later steps what a run did: the log, the annotations, the outputs, the summary. */
export async function publish(report: Report, channel: Channel): Promise<void> {
  if (report.repair !== "") log.line(`✓ ${report.repair}`);
  const inside = nested(report);
  if (inside !== undefined) log.line(inside);
  for (const warning of report.warnings) log.warn("socket", warning);
  for (const target of report.targets) announce(target, report);
  log.folded(`Details (${report.durationMs} ms in all)`, details(report));
  setOutputs(report, channel);
  await channel.summary(renderSummary(report));
}

/** One line a target, and an annotation for each thing that somebody has to know. */
function announce(target: TargetReport, report: Report): void {
  const { label, code } = target;
  const text = sentence(target);
  if (code === null) {
    log.line(`✓ ${text} (${target.durationMs} ms)`);
  } else {
    log.fail(`${target.user} in ${label} can't use docker`, { ...target, code, message: text });
    const block = pasteBlock(target, report);
    if (block !== undefined) log.folded(`Ready to paste for ${label}, ${block.where}`, block.lines);
  }
  for (const warning of target.warnings) log.warn(label, `${label}: ${warning}`);
  if (target.alsoGains.length > 0) {
    const names = target.alsoGains.join(", ");
    log.warn(label, `${label}: by the realigned group, these users may use docker too: ${names}`);
  }
}

function details(report: Report): readonly string[] {
  const mains = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
  };
  return [
    ...report.targets.flatMap((target) => [
      `${target.label}: ${target.name} (${target.id.slice(0, 12)}), user ${target.user}`,
      `  socket at ${target.mountPath || "?"}: ${target.socketBefore || "?"} before, ${target.socketAfter || "?"} after`,
      `  main process: ${target.restarted ? "restarted, " : ""}${mains[target.mainProcess]}; proof: ${target.proof ?? "none"} ${target.tool}`,
    ]),
    `${report.group === "" ? "no group" : `group ${report.group}, GID ${report.gid ?? "unknown"}`}; for container.options: ${report.containerOptions}`,
    `verified: ${report.verified}; proof: ${report.proof ?? "none"}; changed: ${report.changed}`,
  ];
}

function setOutputs(report: Report, channel: Channel): void {
  channel.output("gid", report.gid ?? "");
  channel.output("group", report.group);
  channel.output("socket", report.socket);
  channel.output("container-options", report.containerOptions);
  channel.output("proof", report.proof ?? "");
  channel.output("verified", report.verified);
  channel.output("changed", report.changed);
  channel.output("report", JSON.stringify(report));
}

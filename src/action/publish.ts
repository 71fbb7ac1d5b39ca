import { type PasteBlock, toDoodError } from "../errors.ts";
import { MARKS } from "../report/diagram.ts";
import { pasteBlock, runBlock } from "../report/paste-block.ts";
import type { Report, TargetReport } from "../report/report.ts";
import { duration, nested, sentence } from "../report/sentence.ts";
import { renderFailure, renderSummary } from "../report/summary.ts";
import type { Channel } from "./file-commands.ts";
import { log } from "./log.ts";

/** Tells people and later steps what a run did: the log, the annotations, the outputs, the summary. */
export async function publish(report: Report, channel: Channel): Promise<void> {
  if (report.repair !== "") log.line(`✓ ${report.repair}`);
  const inside = nested(report);
  if (inside !== undefined) log.line(inside);
  for (const warning of report.warnings) log.warn(warning);
  for (const target of report.targets) announce(target, report);
  if (report.targets.length === 0) log.line(`✓ a container gets docker with \`${report.containerOptions}\``);
  log.folded(`Details (${duration(report.durationMs)} in all)`, details(report));
  setOutputs(report, channel);
  channel.summary(renderSummary(report));
}

/** The same of a run that failed as a whole. */
export async function publishFailure(failure: unknown, socket: string, channel: Channel): Promise<void> {
  const error = toDoodError(failure);
  const block = runBlock(error.code, socket);
  const blocks = block === undefined ? error.blocks : [...error.blocks, block];
  log.fail("setup-dood", error);
  foldBlocks("", blocks);
  channel.summary(renderFailure(error, blocks));
}

/** One line a target, and an annotation for each thing that somebody has to know. */
function announce(target: TargetReport, report: Report): void {
  const { label, code } = target;
  const text = sentence(target);
  if (code === null) {
    log.line(`${markOf(target)} ${text} (${duration(target.durationMs)})`);
  } else {
    log.fail(`${target.user} in ${label} can't use docker`, { ...target, code, message: text });
    const block = pasteBlock(target, report);
    foldBlocks(` for ${label}`, block === undefined ? [] : [block]);
  }
  for (const warning of target.warnings) log.warn(`${label}: ${warning}`);
  if (target.alsoGains.length > 0) {
    const names = target.alsoGains.join(", ");
    log.warn(`${label}: by the realigned group, these users may use docker too: ${names}`);
  }
}

/** A warning beside the result doesn't make it doubtful: it has a line of its own. */
function markOf({ result, proof }: TargetReport): string {
  if (result === "planned") return MARKS.planned;
  return proof === null || proof === "inferred" ? MARKS.doubtful : MARKS.good;
}

function foldBlocks(about: string, blocks: readonly PasteBlock[]): void {
  for (const { where, lines } of blocks) log.folded(`Ready to paste${about}, ${where}`, lines);
}

function details(report: Report): readonly string[] {
  return [
    ...report.targets.flatMap(targetDetails),
    `${report.group === "" ? "no group" : `group ${report.group}, GID ${report.gid ?? "unknown"}`}; for container.options: ${report.containerOptions || "unknown"}`,
    `verified: ${report.verified}; proof: ${report.proof ?? "none"}; changed: ${report.changed}`,
  ];
}

function targetDetails(target: TargetReport): readonly string[] {
  const { label, name, id, user, mountPath, socketBefore, socketAfter, restarted, mainProcess, proof, tool } =
    target;
  const mains = {
    has: "has the group",
    lacks: "lacks the group",
    "needs-none": "needs none",
    unknown: "can't be seen from here",
  };
  const after = socketAfter === "" || socketAfter === socketBefore ? "" : `, ${socketAfter} afterwards`;
  return [
    `${label}: container ${name || "unknown"} (${id.slice(0, 12)}), user ${user}`,
    ...(mountPath === "" ? [] : [`  socket at ${mountPath}: ${socketBefore}${after}`]),
    ...(target.code === null
      ? [
          `  main process: ${restarted && target.result !== "planned" ? "restarted, " : ""}${mains[mainProcess]}`,
        ]
      : []),
    ...(proof === null ? [] : [`  proof: ${proof}, by ${tool}`]),
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

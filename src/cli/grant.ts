import { locateEngine } from "../engine/locate.ts";
import { tendSocket } from "../grant/apply/socket-policy.ts";
import { findTargets } from "../grant/discover/targets.ts";
import { grantAccess } from "../grant/grant.ts";
import { detectGrant } from "../grant/new-container.ts";
import { openSite } from "../grant/open-site.ts";
import type { Policy } from "../grant/plan/policy.ts";
import { sideBySide } from "../grant/side-by-side.ts";
import { makeReport, type Report } from "../report/report.ts";
import { sentence } from "../report/sentence.ts";
import { grantsIn } from "./grants.ts";
import type { Output } from "./output.ts";
import { CAUTIOUS } from "./policy.ts";
import type { Context } from "./program.ts";
import type { ExitCode } from "./run.ts";

interface GrantOptions {
  readonly socket?: string;
  readonly user?: string;
  readonly group: string;
  readonly restart?: boolean;
  readonly allowRootGroup?: boolean;
  readonly dryRun?: boolean;
}

/** `dood grant` */
export async function grant(
  named: readonly string[],
  options: GrantOptions,
  { env, output }: Context,
): Promise<ExitCode> {
  const policy: Policy = {
    ...CAUTIOUS,
    group: options.group,
    allowRootGroup: options.allowRootGroup ?? false,
    restartServices: options.restart === true ? "always" : "auto",
    dryRun: options.dryRun ?? false,
  };
  const found = await openSite(await locateEngine(options.socket, env));
  try {
    const care = await tendSocket(found, policy);
    const site = { ...found, socket: care.socket };
    const request = { job: undefined, services: [], named, user: options.user };
    const { targets } = await findTargets(site.engine, request, () => site.sockets);
    const outcomes = await sideBySide(targets, (one) =>
      grantAccess(site, one, policy, (edited, { id }, edits) =>
        grantsIn(id, env).add({ id, label: edited.label, edits }),
      ),
    );
    const detection = await detectGrant(site, policy.allowRootGroup).catch(() => undefined);
    const report = makeReport(
      { site, found: { own: [] }, nest: site.nest, warnings: [] },
      care,
      outcomes,
      detection,
      policy,
    );
    print(report, output);
    return report.targets.some(({ code }) => code !== null) ? 1 : 0;
  } finally {
    found.engine.close();
  }
}

function print(report: Report, output: Output): void {
  for (const warning of report.warnings) output.item("warning", warning);
  for (const target of report.targets) {
    output.item(target.code === null ? "ok" : "problem", sentence(target));
    if (target.code !== null) output.line(`→ ${target.remedy} [${target.code}]`);
    for (const warning of target.warnings) output.item("warning", `${target.label}: ${warning}`);
    if (target.alsoGains.length > 0) {
      output.item(
        "warning",
        `${target.label}: the group's other members may use docker too: ${target.alsoGains.join(", ")}`,
      );
    }
  }
  output.json(report);
}

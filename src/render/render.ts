import { Document } from "yaml";
import type { Configuration } from "./configuration.ts";
import type { Format } from "./format.ts";

/** The grant as configuration in a format: a text that ends with a line feed. Pure. */
export function render(format: Format, configuration: Configuration): string {
  switch (format) {
    case "run":
      return `${runOptions(configuration).join(" ")}\n`;
    case "workflow":
      return yaml(
        "Under `jobs.<id>` of a workflow: the runner mounts the socket itself.",
        workflow(configuration),
      );
    case "compose":
      return yaml("An override file: docker compose -f compose.yaml -f THIS up -d", compose(configuration));
    case "kubernetes":
      return yaml("The GID is that of the socket on the node where the pod runs.", pod(configuration));
    case "arc":
      return yaml("Values of the chart gha-runner-scale-set. The GID is that of the socket on the nodes.", {
        template: { spec: podSpec(configuration, { name: "runner", command: ["/home/runner/run.sh"] }) },
      });
    case "devcontainer":
      return `${JSON.stringify(devcontainer(configuration), undefined, 2)}\n`;
  }
}

/** Arguments of `docker run` and `docker create`. */
function runOptions({ gid, hostUserNamespace, source, path }: Configuration): readonly string[] {
  return [
    ...(hostUserNamespace ? ["--userns=host"] : []),
    `--volume=${source}:${path}`,
    `--group-add=${gid}`,
  ];
}

function workflow({ gid, hostUserNamespace, image }: Configuration) {
  return { container: { image, options: `${hostUserNamespace ? "--userns=host " : ""}--group-add ${gid}` } };
}

function compose({ gid, hostUserNamespace, name, image, isComposeService, source, path }: Configuration) {
  const service = {
    ...(isComposeService ? {} : { image }),
    ...(hostUserNamespace ? { userns_mode: "host" } : {}),
    group_add: [String(gid)],
    volumes: [`${source}:${path}`],
  };
  return { services: { [name]: service } };
}

function pod(configuration: Configuration) {
  const name =
    configuration.name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "") || "agent";
  return { apiVersion: "v1", kind: "Pod", metadata: { name }, spec: podSpec(configuration, { name }) };
}

function podSpec(
  { gid, image, source, path }: Configuration,
  { name, command }: { readonly name: string; readonly command?: readonly string[] },
) {
  const volumeMounts = [{ name: "docker-socket", mountPath: path }];
  return {
    securityContext: { supplementalGroups: [gid] },
    containers: [{ name, image, ...(command === undefined ? {} : { command }), volumeMounts }],
    volumes: [{ name: "docker-socket", hostPath: { path: source, type: "Socket" } }],
  };
}

function devcontainer(configuration: Configuration) {
  const { gid, hostUserNamespace, image, source, path } = configuration;
  return {
    image,
    mounts: [{ source, target: path, type: "bind" }],
    runArgs: [...(hostUserNamespace ? ["--userns=host"] : []), `--group-add=${gid}`],
  };
}

function yaml(comment: string, value: unknown): string {
  const document = new Document(value);
  document.commentBefore = ` ${comment}`;
  return document.toString({ lineWidth: 0 });
}

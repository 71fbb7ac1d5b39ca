/** What names the engine that answered, besides docker's CLI itself. */
export const DOCKER_VERSION = "docker version";

/**
 * Asks, as the exec user and with what the image has, whether the engine answers. One script and one
 * exec, because an exec is the dearest call. Each attempt is made with a tool that really connects;
 * if there is none, the kernel is asked by opening the socket: open(2) of a socket fails with ENXIO
 * once the permission check has passed, and with EACCES before. An abandoned socket file looks the
 * same there, which is why a connection is worth more; if its file is gone, the mount says so
 * (proc_pid_mountinfo(5): "//deleted"). A tool that can't do Unix sockets, or can't start, is passed
 * over; one that connected and got no answer of an engine's is not. $1: the socket, $2: the docker
 * command, empty to ask without docker, $3: seconds for an answer. It prints
 * `dood-proof <level> <tool> <result>`, each on a line of its own whatever was printed before.
 */
export const PROOF_SCRIPT = `
# One stream, so that the last word is this script's: an engine mixes two as it likes.
exec 2>&1
S=$1; T=$3; LC_ALL=C; export LC_ALL
say() { echo; echo "dood-proof $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
# A folder above the socket that this user may not enter.
closed() (
  set -f; IFS=/; d=
  for c in \${S#/}; do
    d=$d/$c
    if [ "$d" = "$S" ] || [ ! -e "$d" ]; then break; fi
    if [ ! -x "$d" ]; then echo "dood-closed $d $(ls -ldn "$d" 2>/dev/null)"; break; fi
  done
)
opened() {
  # <> would make a file that isn't there.
  if [ ! -e "$S" ]; then
    [ -n "$(closed)" ] && echo denied || echo missing
    return
  fi
  if [ ! -S "$S" ]; then echo not-a-socket; return; fi
  while read -r _ _ _ r p _; do
    case $r in *//deleted) if [ "$p" = "$S" ] || [ "/var$p" = "$S" ]; then echo stale; return; fi ;; esac
  done </proc/self/mountinfo
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *) echo missing ;;
  esac
}
closed
while read -r k v; do case $k in Gid:|Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if [ -n "$2" ] && has docker; then
  ( eval "$2" ) </dev/null; c=$?
  # Another command doesn't name the engine that answered.
  if [ $c -eq 0 ] && [ "$2" != "docker version" ]; then ( docker version ) </dev/null; fi
  if [ $c -eq 0 ]; then say docker docker ok; else say docker docker "failed:$c:$(opened)"; fi
  exit
fi
o=$(opened)
if [ "$o" != ok ]; then say access sh "$o"; exit; fi
judge() {
  case $3 in
    *HTTP/1.?' 200 '*|'HTTP 200 '*) r=ok ;;
    *HTTP/1.?' 403 '*|'HTTP 403 '*) r=forbidden ;;
    *HTTP/1.?' '*|'HTTP '*) r=garbled ;;
    *EACCES*|*[Pp]'ermission denied'*) r=denied ;;
    *ECONNREFUSED*|*[Cc]'onnection refused'*) r=stale ;;
    *ETIMEDOUT*|*[Tt]'imed out'*) r=silent ;;
    *) case $1:$2:$3 in
        curl:7:*) r=stale ;;
        curl:28:*|perl:142:*|socat:0:|nc:*:) r=silent ;;
        *HPE_*|*ECONNRESET*|curl:1:*HTTP/0.9*|curl:52:*|curl:56:*) r=garbled ;;
        curl:0:*|perl:0:*|python*:0:*|socat:0:*|nc:0:*) r=garbled ;;
        *) return ;;
      esac ;;
  esac
  say api "$1" $r; exit
}
Q='GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n'
if has curl; then
  o=$(curl -sS -i --http1.0 -m "$T" --unix-socket "$S" http://docker/_ping 2>&1); judge curl $? "$o"
fi
for n in node /__e/node24/bin/node /__e/node24_alpine/bin/node /__e/node20/bin/node; do
  has $n && { o=$($n -e 'const [socketPath,t]=process.argv.slice(1),r=require("http").get({socketPath,path:"/_ping",timeout:t*1e3},s=>{console.log("HTTP",s.statusCode,"");process.exit()}).on("timeout",()=>r.destroy({code:"ETIMEDOUT"})).on("error",e=>console.log(e.code))' "$S" "$T" 2>&1); judge node $? "$o"; }
done
for p in python3 python; do
  has $p && { o=$($p -c 'import socket,sys
s=socket.socket(socket.AF_UNIX);s.settimeout(float(sys.argv[2]));s.connect(sys.argv[1])
s.sendall(b"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n");print(s.recv(4096).decode("latin1"))' "$S" "$T" 2>&1); judge $p $? "$o"; }
done
if has perl; then
  o=$(perl -MSocket -e 'alarm $ARGV[1];my $s;socket($s,PF_UNIX,SOCK_STREAM,0)&&connect($s,pack_sockaddr_un($ARGV[0]))or die $!;syswrite $s,"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n";sysread $s,my $b,4096;print $b' "$S" "$T" 2>&1); judge perl $? "$o"
fi
if has socat; then
  o=$(printf "$Q" | socat -t "$T" - "UNIX-CONNECT:$S" 2>&1); judge socat $? "$o"
fi
if has nc; then
  o=$(printf "$Q" | nc -w "$T" -U "$S" 2>&1); judge nc $? "$o"
fi
say access sh ok
`;

/** How strongly access was verified, strongest first. */
export type ProofLevel = "docker" | "api" | "access" | "inferred";

const FAULTS = ["denied", "stale", "missing", "not-a-socket", "forbidden", "silent", "garbled"] as const;

export type ProofFault = (typeof FAULTS)[number] | "other";

export type ProofResult =
  | {
      readonly kind: "proved";
      readonly level: ProofLevel;
      readonly tool: string;
    }
  | {
      readonly kind: "disproved";
      readonly level: ProofLevel;
      readonly tool: string;
      readonly fault: ProofFault;
      /** The process's groups, as the kernel told it; undefined where nothing could ask. */
      readonly groups?: readonly number[];
      /** A folder above the socket that the user may not enter, with its mode and owner if the image has an `ls`. */
      readonly closed?: string;
    };

const LEVELS: readonly ProofLevel[] = ["docker", "api", "access", "inferred"];

/** The weakest of several levels; undefined for none. */
export function weakest(levels: readonly ProofLevel[]): ProofLevel | undefined {
  return LEVELS.findLast((level) => levels.includes(level));
}

/** Reads the script's last word; undefined where it never came to one. */
export function parseProof(output: string): ProofResult | undefined {
  const verdict = output.split("\n").findLast((line) => line.startsWith("dood-proof "));
  const [, word = "", tool = "", result = ""] = verdict?.split(" ") ?? [];
  const level = LEVELS.find((candidate) => candidate === word);
  if (level === undefined) return undefined;
  if (result === "ok") return { kind: "proved", level, tool };
  const groups = parseGroups(output);
  const said = FAULTS.find((fault) => result.split(":").includes(fault));
  const fault = said ?? (level === "docker" ? faultInWords(spoken(output)) : "other");
  const closed = parseClosed(output);
  return {
    kind: "disproved",
    level,
    tool,
    fault,
    ...(groups === undefined ? {} : { groups }),
    ...(closed === undefined ? {} : { closed }),
  };
}

/** The versions that `docker version` printed last: of the CLI, and of the engine that answered it. */
export function readVersions(output: string): {
  readonly client: string | undefined;
  readonly server: string | undefined;
} {
  const text = spoken(output);
  const [client = "", server = ""] = text.slice(Math.max(0, text.lastIndexOf("Client:"))).split(/^Server:/m);
  const versionIn = (part: string) => /^\s*Version:\s+(\S+)/m.exec(part)?.[1];
  return { client: versionIn(client), server: versionIn(server) };
}

/** Versions of the engine's API: the one that the docker CLI speaks, and the oldest that the engine takes. */
export interface TooOld {
  readonly api: string;
  readonly floor: string;
}

/** What an engine answers to a client below its floor (moby api/server/middleware/version.go). */
export function readTooOld(output: string): TooOld | undefined {
  const said = /client version ([\d.]+\d) is too old\. Minimum supported API version is ([\d.]+\d)/;
  const [, api, floor] = said.exec(spoken(output)) ?? [];
  return api === undefined || floor === undefined ? undefined : { api, floor };
}

/** What the docker CLI says of a connection that failed (moby client/errors.go and request.go, net/http). */
export function faultInWords(words: string): ProofFault {
  if (/permission denied/i.test(words)) return "denied";
  if (/Cannot connect to the Docker daemon|connection refused/i.test(words)) return "stale";
  if (/forbidden/i.test(words)) return "forbidden";
  if (/context deadline exceeded|i\/o timeout|request canceled/i.test(words)) return "silent";
  return "other";
}

/** What the kernel said of the process's groups, its own and the supplementary ones. */
function parseGroups(output: string): readonly number[] | undefined {
  const lines = output.split("\n").filter((line) => line.startsWith("dood-groups "));
  if (lines.length === 0) return undefined;
  return [...new Set(lines.flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number)))];
}

/** "/run (drwx------, 0:0)". */
function parseClosed(output: string): string | undefined {
  const line = /^dood-closed (\/\S*)(?: ([A-Za-z-]{10})\S* +\d+ +(\d+) +(\d+) )?/m.exec(output);
  if (line === null) return undefined;
  const [, path = "", mode, uid, gid] = line;
  return mode === undefined ? path : `${path} (${mode}, ${uid}:${gid})`;
}

/** What the tools said, without the script's own lines. */
export function spoken(output: string): string {
  return output
    .split("\n")
    .filter((line) => !line.startsWith("dood-"))
    .join("\n")
    .trim();
}

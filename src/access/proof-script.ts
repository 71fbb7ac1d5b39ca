/**
 * Asks, as the exec user and with what the image has, whether the engine answers. One script and one
 * exec, because an exec is the dearest call. Each attempt is made with a tool that really connects;
 * where there is none, the kernel is asked by opening the socket: open(2) of a socket fails with ENXIO
 * once the permission check has passed, and with EACCES before. $1: the socket, $2: the docker command.
 * It prints `dood-proof <level> <tool> <result>` and, on the way, what the tools said.
 */
export const PROOF_SCRIPT = `
S=$1; LC_ALL=C; export LC_ALL
opened() {
  m=$( { : <>"$S"; } 2>&1 )
  case $m in
    *[Pp]'ermission denied'*) echo denied ;;
    *[Nn]'o such device'*) echo ok ;;
    *[Nn]'o such file'*|*onexistent*) echo missing ;;
    *) echo not-a-socket ;;
  esac
}
while read -r k v; do case $k in Groups:) echo "dood-groups $v";; esac; done </proc/self/status
if command -v docker >/dev/null 2>&1; then
  ( eval "$2" ) </dev/null; c=$?
  if [ $c -eq 0 ]; then echo "dood-proof docker docker ok"; else echo "dood-proof docker docker failed:$c:$(opened)"; fi
  exit
fi
o=$(opened)
if [ "$o" != ok ]; then echo "dood-proof access sh $o"; exit; fi
judge() {
  case $2 in
    *' 200 '*|OK|*'
OK') echo "dood-proof api $1 ok"; exit ;;
    *' 403 '*|403*) echo "dood-proof api $1 forbidden"; exit ;;
    *EACCES*|*[Pp]'ermission denied'*) echo "dood-proof api $1 denied"; exit ;;
    *ECONNREFUSED*|*[Cc]'onnection refused'*) echo "dood-proof api $1 stale"; exit ;;
    *ETIMEDOUT*|*[Tt]'imed out'*) echo "dood-proof api $1 silent"; exit ;;
  esac
}
Q='GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n'
if command -v curl >/dev/null 2>&1; then
  judge curl "$(curl -sS -i --http1.0 -m 10 --unix-socket "$S" http://docker/_ping 2>&1)"
fi
for n in node /__e/node24/bin/node /__e/node24_alpine/bin/node /__e/node20/bin/node; do
  command -v $n >/dev/null 2>&1 && judge node "$($n -e 'const r=require("http").get({socketPath:process.argv[1],path:"/_ping",timeout:1e4},s=>console.log("HTTP",s.statusCode,"")).on("timeout",()=>r.destroy({code:"ETIMEDOUT"})).on("error",e=>console.log(e.code))' "$S" 2>&1)"
done
for p in python3 python; do
  command -v $p >/dev/null 2>&1 && judge $p "$($p -c 'import socket,sys
s=socket.socket(socket.AF_UNIX);s.settimeout(10);s.connect(sys.argv[1])
s.sendall(b"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n");print(s.recv(4096).decode())' "$S" 2>&1)"
done
if command -v perl >/dev/null 2>&1; then
  judge perl "$(perl -MSocket -e 'alarm 10;my $s;socket($s,PF_UNIX,SOCK_STREAM,0)&&connect($s,pack_sockaddr_un($ARGV[0]))or die $!;syswrite $s,"GET /_ping HTTP/1.0\\r\\nHost: docker\\r\\n\\r\\n";sysread $s,my $b,4096;print $b' "$S" 2>&1)"
fi
if command -v socat >/dev/null 2>&1; then
  judge socat "$(printf "$Q" | socat -t 10 - "UNIX-CONNECT:$S" 2>&1)"
fi
if command -v nc >/dev/null 2>&1; then
  judge nc "$(printf "$Q" | nc -w 10 -U "$S" 2>&1)"
fi
echo "dood-proof access sh ok"
`;

/** How strongly access was verified, strongest first. */
export type ProofLevel = "docker" | "api" | "access" | "inferred";

export type ProofFault = "denied" | "stale" | "missing" | "not-a-socket" | "forbidden" | "silent" | "other";

export type ProofResult =
  | {
      readonly kind: "proved";
      readonly level: ProofLevel;
      readonly tool: string;
      readonly groups?: readonly number[];
    }
  | {
      readonly kind: "disproved";
      readonly level: ProofLevel;
      readonly tool: string;
      readonly fault: ProofFault;
    };

const LEVELS: readonly ProofLevel[] = ["docker", "api", "access", "inferred"];
const FAULTS: readonly ProofFault[] = ["denied", "stale", "missing", "not-a-socket", "forbidden", "silent"];

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
  if (result === "ok") {
    const groups = parseGroups(output);
    return { kind: "proved", level, tool, ...(groups === undefined ? {} : { groups }) };
  }
  return {
    kind: "disproved",
    level,
    tool,
    fault: FAULTS.find((fault) => result.split(":").includes(fault)) ?? "other",
  };
}

/** What the kernel said of the process's supplementary groups. */
function parseGroups(output: string): readonly number[] | undefined {
  const line = output.split("\n").find((candidate) => candidate.startsWith("dood-groups "));
  return line?.trim().split(/\s+/).slice(1).map(Number);
}

/** What the tools said, without the script's own lines. */
export function spoken(output: string): string {
  return output
    .split("\n")
    .filter((line) => !line.startsWith("dood-"))
    .join("\n")
    .trim();
}

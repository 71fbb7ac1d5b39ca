import fc from "fast-check";
import type { AccountFiles } from "../../src/identity/exec-user.ts";
import { toBytes } from "../../src/identity/text-file.ts";

/** Random account files: mostly what images have, and now and then what nobody should have. */

const commonNames = ["root", "app", "bob", "docker", "wheel", "node", "users"];
const oddNames = [
  "",
  "+",
  "-@net",
  "#no",
  "John.Doe",
  "a b",
  " lead",
  "é",
  "x\ty",
  "118",
  "999",
  "1000",
  "0",
];

/** A name as a spec or a member list has it, not in the file's bytes. */
export const anyName = mostly(fc.constantFrom(...commonNames), fc.constantFrom(...oddNames));

const commonIds = ["0", "5", "99", "118", "999", "1000", "1001"];
const oddIds = [
  ...["", "x", "-0", "-1", "+99", "0099", " 99", "1e3", "2147483647", "2147483648", "3000000000"],
  ...["4294967295", "4294967296", "4294968296", "9223372036854775807", "99999999999999999999"],
  ...["-99999999999999999999"],
];

/** A uid or GID. */
export const anyId = mostly(fc.constantFrom(...commonIds), fc.constantFrom(...oddIds));

const anyBlank = mostly(
  fc.constant(""),
  fc.constantFrom(" ", "\t", "\r", " \r", "\u00a0", "\u2003", "\ufeff"),
);

const members = fc.array(anyName, { maxLength: 4 }).map((names) => names.join(","));

export const groupLine = lineOf(anyName, fc.constantFrom("x", "", "!"), anyId, members);

export const passwdLine = lineOf(
  anyName,
  fc.constant("x"),
  anyId,
  anyId,
  fc.constantFrom("", "Some One,,,"),
  fc.constantFrom("/home/x", "/", ""),
  fc.constant("/bin/sh"),
);

/** Lines that an image has, so that most users and groups are found. */
const PASSWD = [
  "root:x:0:0:root:/root:/bin/sh",
  "app:x:1000:1000::/home/app:/bin/sh",
  "bob:x:1001:5::/:/bin/sh",
];
const GROUP = ["root:x:0:", "docker:x:118:app,bob", "wheel:x:99:root,bob", "users:x:5:app", "app:x:1000:"];

/** A whole file as latin1: with CRLF or not, with a final line feed or not, empty, or not there. */
export function fileOf(
  line: fc.Arbitrary<string>,
  usual: readonly string[] = [],
): fc.Arbitrary<string | undefined> {
  const anyLine = usual.length === 0 ? line : fc.oneof(line, fc.constantFrom(...usual));
  const lines = fc.array(fc.tuple(anyBlank, anyLine, anyBlank), { maxLength: 10 });
  const text = fc.tuple(lines, mostly(fc.constant("\n"), fc.constant("\r\n")), fc.boolean());
  return mostly(
    text.map(([parts, ending, final]) => {
      const body = parts.map((part) => part.join("")).join(ending);
      return toBytes(body + (final && parts.length > 0 ? ending : ""));
    }),
    fc.constant(undefined),
  );
}

export const anyFiles: fc.Arbitrary<AccountFiles> = fc
  .record({ passwd: fileOf(passwdLine, PASSWD), group: fileOf(groupLine, GROUP), gshadow: fileOf(groupLine) })
  .map(({ passwd, group, gshadow }) => ({
    ...(passwd === undefined ? {} : { passwd }),
    ...(group === undefined ? {} : { group }),
    ...(gshadow === undefined ? {} : { gshadow }),
  }));

function lineOf(...fields: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const whole = fc.tuple(...fields);
  const cut = fc.tuple(whole, fc.nat(fields.length)).map(([values, count]) => values.slice(0, count));
  const long = whole.map((values) => [...values, "more", "fields"]);
  const foreign = [
    "",
    "   ",
    "# a comment: x",
    "+::::",
    "+",
    "-@x",
    ":::",
    "::::::",
    "no colons",
    "\u0000:x:5:5",
  ];
  return mostly(
    whole.map((values) => values.join(":")),
    fc.oneof(
      fc.oneof(cut, long).map((values) => values.join(":")),
      fc.constantFrom(...foreign),
    ),
  );
}

function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

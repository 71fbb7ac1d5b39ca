import fc from "fast-check";

/** Names as images have them, and as nobody should. */
export const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("root", "app", "bob", "docker", "wheel", "node", "1000") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "+", "-@net", "#no", "John.Doe", "a b", " lead", "\xc3\xa9", "x\ty"),
  },
);

const anyId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("0", "5", "99", "118", "999", "1000", "1001") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "x", "-1", "+99", "0099", " 99", "2147483648", "99999999999999999999"),
  },
);

const anyBlank = fc.constantFrom("", "", "", "", " ", "\t", "\r", " \r");

function fields(...of: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const whole = fc.tuple(...of).map((values) => values.join(":"));
  const shortened = fc
    .tuple(...of, fc.nat(of.length))
    .map((values) => values.slice(0, Number(values.at(-1))));
  const odd = fc.constantFrom(
    "",
    "   ",
    "# comment: x",
    "+::::",
    "+",
    "-@x",
    ":::",
    "::::::",
    "\xff\xfe",
    "no colons",
  );
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 1, arbitrary: shortened.map((values) => values.join(":")) },
    { weight: 1, arbitrary: whole.map((line) => `${line}:more:fields`) },
    { weight: 1, arbitrary: odd },
  );
}

const members = fc.array(anyName, { maxLength: 4 }).map((names) => names.join(","));

export const groupLine = fields(anyName, fc.constantFrom("x", "", "!"), anyId, members);
export const passwdLine = fields(
  anyName,
  fc.constant("x"),
  anyId,
  anyId,
  fc.constant(""),
  fc.constant("/home"),
  fc.constant("/bin/sh"),
);

/** A whole file: with CRLF or not, with a final line feed or not, empty, or not there. */
export function fileOf(line: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  const text = fc
    .tuple(fc.array(fc.tuple(anyBlank, line, anyBlank), { maxLength: 8 }), fc.boolean(), fc.boolean())
    .map(([lines, crlf, feed]) => {
      const ending = crlf ? "\r\n" : "\n";
      return lines.map((parts) => parts.join("")).join(ending) + (feed && lines.length > 0 ? ending : "");
    });
  return fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: fc.constant(undefined) });
}

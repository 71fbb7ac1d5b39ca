import { type AccountFiles, type Failure, readGroup } from "./account-entries.ts";
import { atoi } from "./go-text.ts";
import type { GroupEntry } from "./group.ts";
import { numberIn } from "./spec-number.ts";
import { isInRange, type SysUserRules } from "./sys-user-rules.ts";

/** `GetAdditionalGroups` of moby/sys/user. */
export function getAdditionalGroups(
  wanted: readonly string[],
  files: AccountFiles,
  rules: SysUserRules,
): readonly number[] | Failure {
  const numbers = wanted.map((group) => numberIn(group, rules));
  const invalid = numbers.find((number) => typeof number === "object");
  if (invalid !== undefined) return invalid;
  const groups = wanted.length === 0 ? [] : readGroup(files, rules);
  if ("kind" in groups) return groups;
  const find = rules.numbersAreIds ? byNumberOrName : byEither;
  const gids = new Set<number>();
  for (const ag of wanted) {
    const entry = find(ag, groups, gids);
    const gid = entry?.gid ?? atoi(ag);
    if (gid === undefined) return { kind: "unknown-group", name: ag };
    if ((entry === undefined || rules.numbersAreIds) && !isInRange(gid))
      return { kind: "out-of-range", id: ag };
    gids.add(gid);
  }
  return [...gids];
}

function byNumberOrName(ag: string, groups: readonly GroupEntry[]): GroupEntry | undefined {
  const number = atoi(ag);
  return groups.find(({ name, gid }) => (number === undefined ? name === ag : gid === number));
}

/**
 * Before v0.4.1 a number was matched with the names too, and before the GIDs: where a group is named "118", that
 * group's GID is what 118 gave. A group that was asked for already was looked for further, so a name that comes twice
 * was not found the second time.
 */
function byEither(
  ag: string,
  groups: readonly GroupEntry[],
  gids: ReadonlySet<number>,
): GroupEntry | undefined {
  return groups.find(({ name, gid }) => (name === ag || String(gid) === ag) && !gids.has(gid));
}

/**
 * What {@link getAdditionalGroups} of v0.4.0 gives for numbers in a random order. One of them is found by its number or
 * not at all, unless a group is named like it: then it is that group's GID, if no number before it was, else itself.
 */
export function getShuffledGroups(
  wanted: readonly string[],
  files: AccountFiles,
  rules: SysUserRules,
): ShuffledGroups | Failure {
  const groups = readGroup(files, rules);
  if ("kind" in groups) return groups;
  const results = new Map(wanted.map((number) => [number, new Set([Number(number)])]));
  for (const { name, gid } of groups) results.get(name)?.add(gid);
  const inFile = new Set(groups.map(({ gid }) => gid));
  const invalid = wanted.find(
    (number) => !isInRange(Number(number)) && !inFile.has(Number(number)) && results.get(number)?.size === 1,
  );
  if (invalid !== undefined) return { kind: "out-of-range", id: invalid };
  const certain = [...results.values()].filter(({ size }) => size === 1).flatMap((gids) => [...gids]);
  const possible = [...results.values()].flatMap((gids) => [...gids]);
  return { certain, byChance: possible.filter((gid) => !certain.includes(gid)) };
}

export interface ShuffledGroups {
  readonly certain: readonly number[];
  /** Given in some orders only. */
  readonly byChance: readonly number[];
}

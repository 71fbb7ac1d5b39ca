/** One line of /proc/PID/uid_map or gid_map: user_namespaces(7). */
export interface IdRange {
  readonly inside: number;
  readonly outside: number;
  readonly length: number;
}

/** What a process sees for an id that its user namespace doesn't map: /proc/sys/kernel/overflowuid. */
export const OVERFLOW_ID = 65534;

/** A uid_t has 32 bits. */
const MAX_IDS = 2 ** 32;

/** Lines of any other form are none: what isn't understood maps nothing. */
export function parseIdMap(text: string): readonly IdRange[] {
  return text.split("\n").flatMap((line) => {
    const numbers = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line)?.slice(1).map(Number) ?? [];
    const [inside = Infinity, outside = Infinity, length = Infinity] = numbers;
    return Math.max(inside, outside) + length > MAX_IDS ? [] : [{ inside, outside, length }];
  });
}

/** The id inside the namespace, for one seen outside of it. */
export function toInside(outsideId: number, map: readonly IdRange[]): number {
  const range = map.find(({ outside, length }) => outsideId >= outside && outsideId < outside + length);
  return range === undefined ? OVERFLOW_ID : range.inside + (outsideId - range.outside);
}

/** Spaces before each column. */
const GAP = 2;
/** Below it words would be torn more than read. */
const NARROWEST = 12;

/** The widths of a table's columns: the widest cell's, and where that is too much, the widest ones give way. */
export function fitColumns(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const [first = []] = rows;
  const widths = first.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const fits = (most: number) =>
    widths.reduce((total, width) => total + GAP + Math.min(width, most), 0) <= room;
  let most = Math.max(...widths);
  while (most > NARROWEST && !fits(most)) most--;
  return widths.map((width) => Math.min(width, most));
}

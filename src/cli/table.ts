const GAP = "  ";
/** Below it words would be torn more than read. */
const NARROWEST = 12;

/**
 * The lines of each row of a table, fitted into a terminal of `room` columns, with a gap before each column. Words
 * are wrapped in their column, and torn only where they are longer than it.
 */
export function layOut(rows: readonly (readonly string[])[], room: number): readonly (readonly string[])[] {
  const widths = fitColumns(rows, room);
  return rows.map((row) => {
    const columns = widths.map((width, at) => ({ width, lines: wrap(row[at] ?? "", width) }));
    const height = Math.max(...columns.map(({ lines }) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ width, lines }) => GAP + (lines[line] ?? "").padEnd(width))
        .join("")
        .trimEnd(),
    );
  });
}

/** The widest cell's width, and where that is too much, the widest columns give way. */
function fitColumns(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const [first = []] = rows;
  const widths = first.map((_, at) => Math.max(1, ...rows.map((row) => row[at]?.length ?? 0)));
  const fits = (most: number) =>
    widths.reduce((total, width) => total + GAP.length + Math.min(width, most), 0) <= room;
  let most = Math.max(...widths);
  while (most > NARROWEST && !fits(most)) most--;
  return widths.map((width) => Math.min(width, most));
}

function wrap(text: string, width: number): readonly string[] {
  const line = new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S{1,${width}}`, "g");
  return text.match(line) ?? [""];
}

/** How much of a command's output is kept, in bytes: of its beginning, and of its end besides. */
export interface OutputBound {
  readonly head: number;
  readonly tail: number;
}

/** Stands for what was dropped in between, on a line of its own: two halves make no line. */
const GAP = "\n…\n";

/** Collects an output of any length in bounded memory and linear time. */
export class BoundedOutput {
  readonly #bound: OutputBound;
  #size = 0;
  readonly #head: Buffer[] = [];
  /** The end lies in these two: the older one is let go when the younger is long enough alone. */
  #older: readonly Buffer[] = [];
  #younger: Buffer[] = [];
  #youngerSize = 0;

  constructor(bound: OutputBound) {
    this.#bound = bound;
  }

  add(chunk: Buffer): void {
    const room = Math.max(0, this.#bound.head - this.#size);
    this.#size += chunk.length;
    if (room > 0) this.#head.push(chunk.subarray(0, room));
    if (chunk.length <= room || this.#bound.tail === 0) return;
    const rest = chunk.subarray(room);
    this.#younger.push(rest);
    this.#youngerSize += rest.length;
    if (this.#youngerSize < this.#bound.tail) return;
    this.#older = this.#younger;
    this.#younger = [];
    this.#youngerSize = 0;
  }

  toString(encoding: BufferEncoding): string {
    const { head, tail } = this.#bound;
    if (tail === 0) return Buffer.concat(this.#head).toString(encoding);
    const end = Buffer.concat([...this.#older, ...this.#younger]);
    if (this.#size <= head + tail) return Buffer.concat([...this.#head, end]).toString(encoding);
    return Buffer.concat(this.#head).toString(encoding) + GAP + end.subarray(-tail).toString(encoding);
  }
}

/**
 * Counts what a pure function does, never how long it takes: the characters and elements that the built-in methods
 * look at, and each call of theirs. A copy of a text or a list counts by its length, so that a loop within a loop shows.
 */
export function countSteps(run: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const count = (owner: object, names: readonly string[], cost: Cost) => {
    for (const name of names) {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== "function") throw new TypeError(`there is no method ${name}`);
      Reflect.set(owner, name, function (this: Sized | RegExp, ...args: unknown[]) {
        const result: unknown = Reflect.apply(original, this, args);
        steps += 1 + cost(this, result, args);
        return result;
      });
      undo.push(() => Reflect.set(owner, name, original));
    }
  };
  count(String.prototype, ["split", "replace", "trim", "includes", "concat", "repeat", "endsWith"], whole);
  count(String.prototype, ["slice"], made);
  count(String.prototype, ["indexOf"], reached);
  count(Array.prototype, SEARCHES, reachedElement);
  count(Array.prototype, PASSES, whole);
  count(RegExp.prototype, ["exec"], matched);
  try {
    run();
  } finally {
    for (const act of undo) act();
  }
  return steps;
}

interface Sized {
  readonly length: number;
}
type Cost = (subject: Sized | RegExp, result: unknown, args: readonly unknown[]) => number;

const SEARCHES = ["indexOf", "includes", "find", "findIndex", "some"];
const PASSES = [
  ...["filter", "map", "flatMap", "reduce", "reduceRight", "every", "join", "slice", "concat", "with"],
  ...["toSpliced", "toSorted", "toReversed", "forEach"],
];

const lengthOf = (subject: Sized | RegExp) => (subject instanceof RegExp ? 0 : subject.length);
const whole: Cost = lengthOf;
const made: Cost = (_text, result) => String(result).length;
const reached: Cost = (text, result, [, from = 0]) =>
  (result === -1 ? lengthOf(text) : Number(result)) - Number(from);
/** Up to what was found; a search that gives the element itself, or none, counts as a whole one. */
const reachedElement: Cost = (list, result) =>
  typeof result === "number" && result >= 0 ? result : lengthOf(list);
/** A split tries a sticky expression once at each place. */
const matched: Cost = (expression, _result, [text]) =>
  expression instanceof RegExp && expression.sticky ? 0 : String(text).length;

import { readWords } from "./words";

/**
 * The notation that phrases are written in. It reads like what it matches:
 *
 * | written | stands for |
 * |---|---|
 * | `by` | the word itself; also a mark: `,` or `/`, or "n/a" |
 * | `complet*` | any word that begins so |
 * | `<month>` | a meaning of the vocabulary: a list of words, a kind of number, or another phrase |
 * | `<day:number>` | the same, remembered as "day" |
 * | `the?` `(end of)?` | there or not |
 * | `<adverb>*` `(very)+` | any number of times; at least once |
 * | `(is\|are)` | one or the other |
 * | `..4` | up to four words of the same sentence, as few as fit |
 * | `^` `$` | the text begins or ends here |
 * | `!(date\|time)` | not followed by |
 * | `~(no\|not)` | not with this before it |
 * | `&(by\|$)` | only where followed by |
 * | `"("` | a mark that the notation itself uses, as text |
 */
export type Node =
  | { readonly kind: "word"; readonly text: string; readonly anyEnding: boolean }
  | { readonly kind: "meaning"; readonly name: string; readonly part: string | null }
  | { readonly kind: "sequence"; readonly of: readonly Node[] }
  | { readonly kind: "choice"; readonly of: readonly Node[] }
  | { readonly kind: "optional"; readonly of: Node }
  | { readonly kind: "repeated"; readonly of: Node; readonly atLeast: 0 | 1 }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "begins" | "ends" }
  | { readonly kind: "look"; readonly at: "after" | "before"; readonly isWanted: boolean; readonly of: Node };

const piece =
  /\s*(?:<(?:([\w -]+):)?([\w -]+)>|\.\.(\d+)|"([^"]+)"|([()|?*+^$])|([!~&])(?=[\w(<"])|([^\s()|?*+^$<>"]+))/y;

/** Reads a phrase; throws an Error that quotes it where it does not follow the notation. */
export function readNotation(written: string): Node {
  let at = 0;
  let next = take();

  function wrong(why: string): Error {
    return new Error(`The phrase “${written}” is not in the notation: ${why}.`);
  }

  function take(): RegExpExecArray | null {
    piece.lastIndex = at;
    const found = piece.exec(written);
    if (!found && written.slice(at).trim() !== "") throw wrong(`“${written.slice(at).trim()}” is not understood`);
    if (found) at = piece.lastIndex;
    return found;
  }
  const sign = () => next?.[5];
  const step = () => {
    next = take();
  };

  function choice(): Node {
    const of = [sequence()];
    while (sign() === "|") {
      step();
      of.push(sequence());
    }
    return of.length === 1 && of[0] ? of[0] : { kind: "choice", of };
  }

  function sequence(): Node {
    const of: Node[] = [];
    while (next && sign() !== "|" && sign() !== ")") of.push(quantified());
    return of.length === 1 && of[0] ? of[0] : { kind: "sequence", of };
  }

  function quantified(): Node {
    const look = next?.[6];
    if (look) {
      step();
      return { kind: "look", at: look === "~" ? "before" : "after", isWanted: look === "&", of: quantified() };
    }
    const isTypedWord = next?.[7] !== undefined;
    let node = single();
    // A star right behind a typed word is any ending of it, not a repetition.
    if (isTypedWord && sign() === "*" && written.charAt(at - 2) !== " ") {
      step();
      node = withAnyEnding(node);
    }
    for (let quantifier = sign(); quantifier && "?*+".includes(quantifier); quantifier = sign()) {
      step();
      if (quantifier === "?") node = { kind: "optional", of: node };
      else node = { kind: "repeated", of: node, atLeast: quantifier === "+" ? 1 : 0 };
    }
    return node;
  }

  function withAnyEnding(node: Node): Node {
    if (node.kind === "word") return { ...node, anyEnding: true };
    if (node.kind !== "sequence") throw wrong("* is behind what has no ending");
    return { ...node, of: node.of.map((each, at) => (at === node.of.length - 1 ? withAnyEnding(each) : each)) };
  }

  function single(): Node {
    if (!next) throw wrong("it ends too early");
    const [, part, meaning, gap, quoted, mark, , typed] = next;
    step();
    if (meaning !== undefined) return { kind: "meaning", name: meaning, part: part ?? null };
    if (gap !== undefined) return { kind: "gap", most: Number(gap) };
    if (typed !== undefined && /^[!~&]/.test(typed)) throw wrong(`“${typed}” looks at nothing: put a mark in quotes`);
    if (quoted !== undefined || typed !== undefined) return wordsAsTyped(quoted ?? typed ?? "");
    if (mark === "^") return { kind: "begins" };
    if (mark === "$") return { kind: "ends" };
    if (mark !== "(") throw wrong(`“${String(mark)}” has nothing before it`);
    const inside = choice();
    if (sign() !== ")") throw wrong("a bracket is not closed");
    step();
    return inside;
  }

  function wordsAsTyped(typed: string): Node {
    const of = readWords(typed).words.map(({ text }): Node => ({ kind: "word", text, anyEnding: false }));
    return of.length === 1 && of[0] ? of[0] : { kind: "sequence", of };
  }

  const whole = choice();
  if (next) throw wrong("a bracket is closed that was not opened");
  return whole;
}

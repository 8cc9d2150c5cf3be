/** What of a view is read aloud: its text as it stands, sentence by sentence, each in its own language and with its place on the screen. */

/** Speech that takes longer than a quarter of a minute breaks off in some browsers. */
const longest = 200;

/** What is for eyes, hands or paper alone. */
const silent = '.no-print, .only-print, .vh, [aria-hidden="true"], button, svg';

export interface Sentence {
  text: string;
  language: string;
  /** Where the letters from one index to another stand; undefined when they are no longer on the screen. */
  range(from: number, to: number): Range | undefined;
}

/** Text that belongs together: of one paragraph, in one language. */
interface Passage {
  block: Element;
  language: string;
  text: string;
  nodes: { node: Text; start: number }[];
}

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

function blockOf(node: Node): Element {
  let element = node.parentElement as Element;
  while (isInline(element) && element.parentElement) element = element.parentElement;
  return element;
}

function passagesIn(part: Element): Passage[] {
  const passages: Passage[] = [];
  let last: Passage | undefined;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(silent)) return NodeFilter.FILTER_REJECT;
    return node.localName === 'br' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) {
      last = undefined;
      continue;
    }
    const text = node.data.replace(/\s/g, ' ');
    if (!text.trim()) continue;
    const block = blockOf(node);
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (last?.block !== block || last.language !== language) {
      last = { block, language, text: '', nodes: [] };
      passages.push(last);
    }
    last.nodes.push({ node, start: last.text.length });
    last.text += text;
  }
  return passages;
}

/** Where sentences begin and end; browsers that know no languages cut behind full stops. */
function sentencesIn(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** A long sentence in pieces, behind its commas. */
const breaths = (sentence: string): string[] =>
  sentence.length > longest ? (sentence.match(/[^,;:،؛]+[,;:،؛]*\s*/g) ?? [sentence]) : [sentence];

function rangeIn({ nodes }: Passage, from: number, to: number): Range | undefined {
  const range = document.createRange();
  const at = (offset: number): [Text, number] | undefined => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found?.node.isConnected ? [found.node, Math.min(offset - found.start, found.node.length)] : undefined;
  };
  const begin = at(from);
  const end = at(to - 1);
  if (!begin || !end) return undefined;
  range.setStart(...begin);
  range.setEnd(end[0], Math.min(end[1] + 1, end[0].length));
  return range;
}

/** The sentences of all parts, in the order in which they are read. */
export function sentencesOf(parts: Iterable<Element>): Sentence[] {
  return [...parts].flatMap(passagesIn).flatMap((passage) => {
    let at = 0;
    const pieces = sentencesIn(passage.text, passage.language).flatMap(breaths);
    return pieces.flatMap((piece) => {
      const text = piece.trim();
      const start = at + piece.length - piece.trimStart().length;
      at += piece.length;
      // A dash or a bullet by itself is nothing to say.
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      return [
        { text, language: passage.language, range: (from: number, to: number) => rangeIn(passage, start + from, start + to) },
      ];
    });
  });
}

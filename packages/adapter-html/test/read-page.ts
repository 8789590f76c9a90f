import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would understand it, with the faults a browser would silently repair. */
export interface ReadPage {
  /** The document. */
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Codes of parse errors. */
  readonly faults: readonly string[];
}

/** Parses a page by the rules browsers follow. */
export function readPage(html: string): ReadPage {
  const faults: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => faults.push(code) });
  return { document, faults };
}

/** Walks all nodes in reading order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** All elements, or those of one name. */
export function elements(node: Node, name?: string): readonly Element[] {
  return [...walk(node)].filter((n): n is Element => 'tagName' in n && (name === undefined || n.tagName === name));
}

/** An attribute, or `undefined`. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((a) => a.name === name)?.value;
}

/** Text of a node without style sheets, pieces parted by one space. */
export function textOf(node: Node): string {
  return pieces(node).join(' ').replace(/\s+/gu, ' ').trim();
}

function pieces(node: Node): readonly string[] {
  if (node.nodeName === '#text') return 'value' in node ? [node.value] : [];
  if (node.nodeName === 'style') return [];
  return 'childNodes' in node ? node.childNodes.flatMap(pieces) : [];
}

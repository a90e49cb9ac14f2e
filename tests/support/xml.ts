// A strict reader of the XML that is written here: throws at whatever is not well-formed, knows nothing that is not used.

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** The text directly within it. */
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|[^<]+/gy;

/** The root element of a document. */
export function parseXml(document: string): Element {
  // XML 1.0 has no place for these, however they are written.
  const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(document);
  if (illegal !== null) throw new Error(`an illegal character at ${illegal.index}`);
  if (!document.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')) throw new Error('no declaration');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const match of document.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    take(match, open);
  }
  if (at !== document.length) throw new Error(`not well-formed at ${document.slice(at, at + 40)}`);
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || only === undefined || root.text.trim() !== '')
    throw new Error('not one root element');
  return only;
}

function take([whole, closing, opening, attributes = '', empty]: RegExpExecArray, open: Element[]): void {
  const parent = open.at(-1) as Element;
  if (closing !== undefined) {
    if (open.pop()?.name !== closing) throw new Error(`${whole} closes another element`);
  } else if (opening !== undefined) {
    const element = { name: opening, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  } else if (!whole.startsWith('<?')) parent.text += decoded(whole);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decoded(value),
  ]);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('a bare ]]>');
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return sign;
  });
}

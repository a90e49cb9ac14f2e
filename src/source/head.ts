// What a file says of itself in its first lines, without being read: enough to choose among files, never to judge one.

export interface Head {
  /** «sak», «avtale», «former», «utkast» …; null: it does not say. */
  kind: string | null;
  id: string | null;
  /** The case that a draft or a sheet belongs to. */
  case: string | null;
  agreement: string | null;
}

/** The keys at the outermost level of a text that tell what it is. */
export function headOf(bytes: Uint8Array): Head {
  const text = Buffer.from(bytes).toString('latin1');
  const word = (key: string) =>
    new RegExp(`^(?:\\u00ef\\u00bb\\u00bf)?["']?${key}["']?[ \\t]*:[ \\t]*["']?([a-z0-9-]+)`, 'm').exec(
      text,
    )?.[1] ?? null;
  return { kind: word('format'), id: word('id'), case: word('sak'), agreement: word('avtale') };
}

// The words that would have the tool vouch for the law: it says what a rule asks, and never that a case keeps it.

/** «Lawful» and its like in the three languages; «unlawful» and «lovlighetskontroll» are other words. */
export const LAWFUL =
  /(?<!\p{L})(?:lovlige?|lovleg|lovmessige?|lovmessig|lawful(?:ly)?|legally|(?:is|are|be) legal)(?!\p{L}| (?:person|entit))/iu;

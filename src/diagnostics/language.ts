// The languages that results and findings are told in. Bokmål is the reference and the default.
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

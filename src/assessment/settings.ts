// What `samarbeid config` tells: each setting, its value, and where the value comes from. Plain values, no prose.

export type SettingKey =
  | 'prosjektfil'
  | 'språk'
  | 'avtale'
  | 'mapper'
  | 'alvorlighet'
  | 'ignorer'
  | 'max-advarsler'
  | 'grunnlinje';

export interface SettingOrigin {
  kind: 'option' | 'environment' | 'project' | 'ignore-file' | 'found' | 'default';
  /** The option or the variable; null for the others. */
  name: string | null;
  /** The file, and the line in it; null for what stands in no file. */
  file: string | null;
  line: number | null;
}

export interface Setting {
  /** As in the project file, where it can be set there. */
  key: SettingKey;
  /** The rule whose severity it is; null for the others. */
  rule: string | null;
  /** Null: not set, so that the tool does what it does of itself. */
  value: string | number | readonly string[] | null;
  origin: SettingOrigin;
}

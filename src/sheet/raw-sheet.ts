// The shape of a sheet after the schema check, in its own Norwegian keys; only read-sheet.ts sees it.
import type { RawCase } from '../case/raw-case.js';

export interface RawSheet {
  sak: string;
  'vurdert-av': string;
  kommune?: string;
  dato: string;
  vurdering: NonNullable<RawCase['vurdering']>;
  kilder?: RawCase['kilder'];
}

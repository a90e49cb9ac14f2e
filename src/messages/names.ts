// How words name what the files give names to.

/** From an id to the name that the file gives it; the id itself when it has none. */
export interface Names {
  alternative(id: string): string;
  criterion(id: string): string;
  municipality(id: string): string;
}

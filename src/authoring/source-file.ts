/** A file as the author wrote it. `path` counts from the project root, `/` between folders. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A spot in a source file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The same line, `columns` further. */
export function moveRight(place: Place, columns: number): Place {
  return { ...place, column: place.column + columns };
}

/** Where the character at `offset` stands in `file`. */
export function placeAt(file: SourceFile, offset: number): Place {
  const before = file.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file: file.path, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A name for the section that starts at `place`: ids below it are unique within it, also while it has no id itself. */
export function scopeAt({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** The first character of `file`: for what is missing and therefore stands nowhere. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

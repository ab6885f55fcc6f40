/**
 * Has the browser save a text as a file. In: its name, its media type without a character set, and the text. Errors:
 * none; a frame that may not download does nothing, so the page must not depend on it.
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

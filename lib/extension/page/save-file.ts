/** How long a file can be read, in milliseconds. */
const KEPT_FOR = 60_000;

/** Gives the reader a text as a file to keep. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads the file after the click; a long one is not read at once.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

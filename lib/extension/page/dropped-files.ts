/** The files of a drop; of a folder all that are in it and below, in the order of their names. */
export async function filesIn(transfer: DataTransfer | null): Promise<readonly File[]> {
  if (transfer === null) return [];
  // Both are there only as long as the drop lasts.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  const found = await Promise.all(entries.map(filesBelow));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What cannot be read is left out. */
async function filesBelow(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry))
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const entries: FileSystemEntry[] = [];
  // It gives a hundred at a time.
  for (let some = await next(reader); some.length > 0; some = await next(reader)) entries.push(...some);
  const found: (readonly File[])[] = [];
  for (const one of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) found.push(await filesBelow(one));
  return found.flat();
}

const next = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

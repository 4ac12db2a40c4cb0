/** What a changelog says of a version, without its heading; nothing where it has none for it. */
export function changesOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /mu);
  const part = parts.find((text) => text.startsWith(`[${version}]`));
  return part?.slice(part.indexOf('\n') + 1).trim();
}

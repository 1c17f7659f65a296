/** `#n` at home, `owner/name#n` elsewhere. */
export function ticketId(
  issue: { readonly number: number; readonly repository: { readonly nameWithOwner: string } },
  repository: string,
): string {
  const { nameWithOwner } = issue.repository;
  const home = nameWithOwner.toLowerCase() === repository.toLowerCase();
  return `${home ? '' : nameWithOwner}#${issue.number}`;
}

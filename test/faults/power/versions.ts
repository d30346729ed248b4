/** What an item holds in a version: another text of another length each time, so that a mixture of two would be seen. */
export const versionOf = (sk: string, version: number) => ({
  version,
  text: `${sk} ${version} `.repeat(200 + ((version * 7 + Number(sk) * 13) % 11) * 60),
})

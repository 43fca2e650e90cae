/** The number that the registry gave a paper, or the rule on which it is written by hand. */
export function registryLine(number: string | undefined): string {
  return `Nr. ${number ?? '________'} Prot.`;
}

/** A share as people read it: 0.3604 is `36.0%`. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

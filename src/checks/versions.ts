/** Whether a version is lower than another: 2.10 is higher than 2.9. Words are never compared. */
export function isLowerVersion(version: string, other: string): boolean {
  const form = /^\d+(\.\d+)*$/;
  if (!form.test(version) || !form.test(other)) return false;
  const [own, its] = [version, other].map((text) => text.split('.').map(Number));
  for (let index = 0; index < Math.max(own!.length, its!.length); index++) {
    const difference = (own![index] ?? 0) - (its![index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

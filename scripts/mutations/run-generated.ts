/** Placeholder until the generated mutants are there. */
export async function runGenerated(_: { seed: number; perOperator: number }): Promise<boolean> {
  return true;
}

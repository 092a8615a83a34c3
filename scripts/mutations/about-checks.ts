/** What decides how many faults are caught: the code that reads and judges, and the faults themselves. */
export const aboutChecks = [
  'src/{checks,reading,domain}/**/*.ts',
  'scripts/mutations/**/*.ts',
  'tests/mutations/**/*.{yaml,txt,mdx}',
];

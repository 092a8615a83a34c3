import fc from 'fast-check';

// The same cases in every run, so that a build that was green stays green. FUZZ_SEED looks elsewhere: any number, or
// `random` for a new one each time.
const chosen = process.env.FUZZ_SEED ?? '20261122';
if (chosen !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen) });

import { parseArgs, type ParseArgsConfig, type ParseArgsOptionDescriptor } from 'node:util';
import { suggest } from '../src/domain/suggest.ts';

/** An option of a command, and in `takes` what stands after it, as the user is told: FIL, MAPP … */
export type Option = ParseArgsOptionDescriptor & { takes?: string };

interface Config extends ParseArgsConfig {
  options: Record<string, Option>;
  allowPositionals?: boolean;
}

/**
 * Reads the options of a command. What it does not know is told in one line with what it does know, and the command ends
 * with 2 before it has done anything: a slip of the keyboard shows nobody the inside of the program.
 *
 * @param because what did not happen, as the command says it of other faults
 */
export function readOptions<const T extends Config>(
  config: T,
  because = 'Inget är gjort',
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    console.error(`${because}: ${optionFault(config, process.argv.slice(2))}`);
    process.exit(2);
  }
}

/** What is wrong with the options that were typed, in Swedish. */
export function optionFault({ options, allowPositionals }: Config, args: string[]): string {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const faults = tokens.map((token) => {
    if (token.kind === 'positional') {
      return allowPositionals ? undefined : `”${token.value}” går inte att tolka här.`;
    }
    if (token.kind !== 'option') return undefined;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return unknown(token.rawName, Object.keys(options));
    if (option.type === 'boolean') {
      return token.value === undefined ? undefined : `${token.rawName} skrivs utan värde.`;
    }
    // A value that begins with a dash is the next option, unless it is tied to this one with an equals sign.
    return token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))
      ? `${token.rawName} saknar sitt värde.`
      : undefined;
  });
  const fault = faults.find((words) => words !== undefined) ?? 'det skrivna går inte att tolka.';
  return `${fault} ${known(options)}`;
}

function unknown(typed: string, names: string[]): string {
  const meant = suggest(typed.replace(/^-+/, ''), names);
  return `okänt val ${typed}.${meant ? ` Menade du --${meant}?` : ''}`;
}

function known(options: Record<string, Option>): string {
  const names = Object.entries(options).map(([name, { type, takes = 'VÄRDE' }]) =>
    type === 'boolean' ? `--${name}` : `--${name} ${takes}`,
  );
  return names.length === 0 ? 'Kommandot har inga val.' : `Val som finns: ${names.join(', ')}.`;
}

import { InProcessRunner } from './runner.ts';
import { SampleChecker } from './sample.ts';

interface Path {
  isStringLiteral(): boolean;
  isTemplateLiteral(): boolean;
  parentPath: Path | null;
  node: { callee?: { property?: { name?: string } }; key?: { name?: string } };
  isCallExpression(): boolean;
  isObjectProperty(): boolean;
}

/** Words for people: another word there is no fault that a test should see. */
const wordsForPeople = {
  shouldIgnore(path: Path): string | undefined {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    const around = path.parentPath;
    if (around?.isCallExpression() && around.node.callee?.property?.name === 'describe')
      return 'describes a field to editors';
    if (around?.isObjectProperty() && around.node.key?.name === 'title')
      return 'names a kind of file to editors';
    return undefined;
  },
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner },
  { kind: 'Checker', name: 'sample', injectableClass: SampleChecker },
  { kind: 'Ignore', name: 'words-for-people', value: wordsForPeople },
];

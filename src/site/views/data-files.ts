import { graphToJson } from '../../exports/graph-to-json.ts';
import { statementsToCsv } from '../../exports/statements-to-csv.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref } from '../links.ts';

export const graphFile = async () => graphToJson(await readGraph());

export const statementsFile = async () => statementsToCsv(await readGraph(), absoluteHref);

import Diagram from './Diagram.astro';
import { mdxComponents } from './index.ts';
import Malstatus from './Malstatus.astro';

/** What reports may use besides. In a file of its own, so that other pages do not carry the styles of tables and charts. */
export const reportComponents = { ...mdxComponents, Malstatus, Diagram };

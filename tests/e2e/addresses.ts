export { builtPages, onePageOfEachKind } from '../../scripts/dist/page-kinds.ts';
